import * as v from 'valibot'
import type { ReplyText } from '../domain/roster/invited.ts'
import { open, sealWithSecret } from '../journey/roster/envelope.ts'
import { type Reply, replySchema } from './replySchema.ts'

/** What a person says, closed for the device that has invited them. @param secret out of the link. */
export const sealReply = (reply: Reply, id: string, secret: string): Promise<string> =>
  sealWithSecret(secret, id, { secret, reply })

/** The answer as it is copied, sent or put into a code. */
export const replyMark = 'answer='
export const writeReply = ({ id, sealed }: ReplyText): string => `${replyMark}${id}.${sealed}`

/** All answers in a text, each once: links and codes among whatever a chat has put around them. */
export function findReplies(text: string): readonly ReplyText[] {
  const found = new Map<string, ReplyText>()
  for (const [, id = '', sealed = ''] of text.matchAll(/answer=([A-Za-z0-9_-]{8,64})\.([\w-]+)/g))
    found.set(`${id}.${sealed}`, { id, sealed })
  return [...found.values()]
}

/** What it says; undefined where it was not written with this secret, or is damaged. */
export async function openReply({ id, sealed }: ReplyText, secret: string): Promise<Reply | undefined> {
  const opened: unknown = await open(sealed, { secret, id }).catch(() => undefined)
  const { secret: told, reply } = Object(opened)
  const parsed = v.safeParse(replySchema, reply)
  return told === secret && parsed.success ? parsed.output : undefined
}
