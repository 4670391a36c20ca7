import * as v from 'valibot'
import { idSchema } from '../domain/answersSchema.ts'
import { organisationKinds } from '../domain/organisationCodes.ts'
import { rosterColumns } from '../domain/roster/columns.ts'
import { cellsToCarry, keyOfPerson } from '../domain/roster/invitation.ts'
import type { Invitation } from '../domain/roster/invited.ts'
import type { RosterCells } from '../domain/roster/row.ts'
import { dateSchema } from '../domain/valueSchemas.ts'
import { pack, unpack } from '../journey/pack.ts'
import { open, sealWithPhrase, wrap } from '../journey/roster/envelope.ts'

/** What anybody with the link can read: who invites, until when, and who is to decide. Nothing of the person. */
const envelopeSchema = v.object({
  v: v.literal(1),
  demo: v.boolean(),
  id: idSchema,
  until: dateSchema,
  agent: v.string(),
  agentEn: v.exactOptional(v.string()),
  kind: v.picklist(organisationKinds),
  city: v.string(),
  child: v.boolean(),
  /** The agency keeps half of the key. */
  locked: v.exactOptional(v.boolean()),
})
export type Envelope = v.InferOutput<typeof envelopeSchema>

const letterSchema = v.object({
  secret: idSchema,
  cells: v.record(v.picklist(rosterColumns), v.string()),
})

/** What only the person can read. */
export interface Letter {
  readonly secret: string
  readonly cells: RosterCells
}

/** A link as it came: what is on it, and what is in it. */
export interface Received {
  readonly envelope: Envelope
  readonly sealed: string
}

/**
 * The text of a link that lets the person of a row decide on their own phone. It stands behind the `#`, where no server sees it, and what
 * is personal in it opens with the end of their number, and with the half of the key that the agency keeps, where it has one. @param about who invites, for whom.
 */
export async function writeLetter(
  cells: RosterCells,
  { id, until, secret, share }: Invitation,
  about: Omit<Envelope, 'v' | 'id' | 'until' | 'locked'>,
): Promise<string> {
  const envelope: Envelope = { v: 1, id, until, ...about, ...(share === undefined ? {} : { locked: true }) }
  const letter: Letter = { secret, cells: cellsToCarry(cells) }
  const sealed = await sealWithPhrase(keyOfPerson(cells, about.child) + (share ?? ''), id, letter)
  return `${await pack(envelope)}.${sealed}`
}

/** Reads what is on a link. `damaged`: cut off or mistyped; `otherService`: of the demonstration in a real service, or the other way round. */
export async function readEnvelope(
  text: string,
  demo: boolean,
): Promise<Received | 'damaged' | 'otherService'> {
  const [head = '', sealed = ''] = /^([\w-]+)\.([\w-]+)/.exec(text)?.slice(1) ?? []
  const given = await unpack(head).catch(() => undefined)
  const envelope = v.safeParse(envelopeSchema, given)
  if (!envelope.success || sealed === '') return 'damaged'
  return envelope.output.demo === demo ? { envelope: envelope.output, sealed } : 'otherService'
}

/**
 * What is in it, for whoever gives the end of the number that it was closed with; undefined for anybody else.
 * @param share the half of the key that the agency has given, where it keeps one.
 */
export async function openLetter(
  { envelope: { id, child }, sealed }: Received,
  phrase: string,
  share = '',
): Promise<Letter | undefined> {
  const wanted = wrap(phrase)
  const letter = v.safeParse(
    letterSchema,
    await open(sealed, { phrase: wanted + share, id }).catch(() => undefined),
  )
  // Where the browser does not encrypt, this is all that keeps others out.
  return letter.success && wrap(keyOfPerson(letter.output.cells, child)) === wanted
    ? letter.output
    : undefined
}
