import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Says what is wrong with the way a command was used, and how to use it; ends with exit code 2. */
export function wrongUse(message: string, usage: string): never {
  process.stderr.write(`${message}\n\n${usage}\n`);
  process.exit(2);
}

/** Reads the command line; one that makes no sense is wrong use. */
export function optionsOf<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    return wrongUse(error instanceof Error ? error.message : String(error), usage);
  }
}
