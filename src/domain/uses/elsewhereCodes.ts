/** Why somebody is treated elsewhere: they live there for long (长期居住), a hospital sent them (转诊), or for now (临时外出). */
export const elsewhereReasons = ['living', 'referral', 'other'] as const
export type ElsewhereReason = (typeof elsewhereReasons)[number]
