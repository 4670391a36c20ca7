// Apart from the rules about them, for the contract that everybody loads names them.

/** Who applies for others and hands the cards out: an employer, a village or neighbourhood committee, a school. */
export const organisationKinds = ['employer', 'village', 'school'] as const

/** What an organisation can ask for of several people together: their cards; an employer, their registration for insurance. */
export const batchMatters = ['cards', 'registrations'] as const
export type BatchMatter = (typeof batchMatters)[number]

/** What an organisation can be given the power to do for somebody. Choosing the bank and consenting are never among it. */
export const authorisedActs = ['apply', 'correct', 'receiveCard'] as const

/** What can become of somebody who acts for an organisation. */
export const operatorActs = ['appointed', 'dismissed', 'restored'] as const
export type OperatorAct = (typeof operatorActs)[number]
