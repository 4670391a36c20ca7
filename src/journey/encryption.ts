/** The device's storage of drafts and cases. */
export const databaseName = 'social-security-card'
/** Where the key lies with which personal answers are encrypted. */
export const keyStoreName = `${databaseName}-key`
/** Where the rosters of organisations are kept. */
export const rosterDatabaseName = `${databaseName}-rosters`
/** Where batches lie that are being submitted. */
export const batchDatabaseName = `${databaseName}-batches`
/** Where what organisations hand out waits to be sent. */
export const handOutDatabaseName = `${databaseName}-hand-out`
/** Some browsers never answer, in private windows or after an update: then as if they had refused. */
export const patience = 4000

/** Whether this browser encrypts at all: over plain http it leaves that out. */
export const hasEncryption = (): boolean => Boolean(globalThis.crypto.subtle)
