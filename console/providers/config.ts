// What the server tells the page before anything else: whether this is the demo, and what time the platform's clock shows.

interface ConsoleConfig {
  isDemo: boolean;
  /** Moment of the platform's clock when the page was loaded. */
  now: string;
}

let config: ConsoleConfig = { isDemo: false, now: new Date().toISOString() };
let clockOffset = 0;

export async function loadConfig(): Promise<void> {
  try {
    const response = await fetch('/console-config.json', { credentials: 'same-origin' });
    if (response.ok) config = (await response.json()) as ConsoleConfig;
  } catch {
    // Without an answer the page still opens, and its first request says what is wrong.
  }
  clockOffset = Date.parse(config.now) - Date.now();
}

export const isDemo = (): boolean => config.isDemo;

export const platformNow = (): Date => new Date(Date.now() + clockOffset);

/** Today in the province, as YYYY-MM-DD. */
export const platformToday = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(platformNow());
