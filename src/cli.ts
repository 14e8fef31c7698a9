import { main } from './cli/main';

/** The command line. Exit code 0: nothing found; 1: findings; 2: wrong usage, unreadable input or an invalid project file. */
void main(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
