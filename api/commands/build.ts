// Builds the console anew, whether or not its sources have changed.
import { buildConsole } from '../console-build.ts';

await buildConsole((line) => console.log(line), { isForced: true });
