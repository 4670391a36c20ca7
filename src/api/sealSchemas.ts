import * as v from 'valibot'

export const sealSchema = v.pipe(
  v.string(),
  v.regex(/^[\w-]{16,800}\.[\w-]{86}$/),
  v.description(
    'What a receipt says, as a JSON array in UTF-8: "1", number, kind, submittedAt, due, dueIsLaw, masked name; a full stop; ' +
      'its Ed25519 signature (RFC 8032). Both base64url.',
  ),
)

export const sealKeySchema = v.object({
  algorithm: v.literal('Ed25519'),
  key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/), v.description('The public key, 32 bytes, base64url')),
})
