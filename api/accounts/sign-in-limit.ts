// Slows down guessing: a name from one address may fail ten times in five minutes.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../request/app-error.ts';

const limiter = new RateLimiterMemory({ points: 10, duration: 300 });

export const signInAttempts = {
  async take(key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new AppError('RATE_LIMITED', { extensions: { retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000) } });
    }
  },
  forget: (key: string): Promise<boolean> => limiter.delete(key),
};
