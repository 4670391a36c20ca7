import { parseArgs } from 'node:util'

/** What was typed can't be understood; the message says what to type instead. */
export class CommandLineError extends Error {}

/** Where a server listens. `host` undefined: on every interface. */
export interface Network {
  readonly port: number
  readonly host: string | undefined
  /** Whether phones in the same network shall reach it. */
  readonly lan: boolean
}

export interface CommandLine<T extends string> extends Network {
  readonly help: boolean
  /** The options of this command; undefined when not given. */
  readonly more: Readonly<Partial<Record<T, string>>>
  /** What is no option. */
  readonly rest: readonly string[]
}

/**
 * Reads `--port`, `--host`, `--lan`, `--help` and the command's own options, each with a value. Without them PORT and HOST of
 * the environment count. Throws a CommandLineError for what it does not know and for a port that is none.
 */
export function readCommandLine<T extends string>(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  usual: { readonly port: number; readonly more?: readonly T[] },
): CommandLine<T> {
  const own = usual.more ?? []
  const { values, positionals } = parse(args, own)
  const lan = values['lan'] === true
  return {
    port: readPort(textOf(values['port']) ?? env['PORT'], usual.port),
    host: textOf(values['host']) ?? (lan ? undefined : (env['HOST'] ?? 'localhost')),
    lan,
    help: values['help'] === true,
    // One entry for each of the command's own names.
    more: Object.fromEntries(own.map((name) => [name, textOf(values[name])])) as Partial<Record<T, string>>,
    rest: positionals,
  }
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
}

function parse(args: readonly string[], own: readonly string[]): Parsed {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: text,
        host: text,
        lan: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(own.map((name) => [name, text])),
      },
    })
  } catch (error) {
    // Node says which option it is, and whether it is unknown or lacks its value; then how to write odd file names.
    throw new CommandLineError(
      String(error).replace(/^\w+(?: \[\w+\])?: |\. To specify a positional.*/gs, ''),
    )
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function readPort(given: string | undefined, usual: number): number {
  if (given === undefined) return usual
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given)
  throw new CommandLineError(`A port is a number from 0 to 65535, not "${given}"`)
}

/** Says why a command can't start. What the system refuses (a port, an address) is said in its words; a mistake of ours is thrown on. */
export function sayWhatIsWrong(error: unknown, usage: string): number {
  if (error instanceof CommandLineError) {
    console.error(`${error.message}\n\n${usage}`)
    return 2
  }
  if (!(error instanceof Error && 'syscall' in error)) throw error
  console.error(error.message)
  return 1
}
