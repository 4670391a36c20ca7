/** Why a card is cancelled (注销) at a counter: the insurance moved to another province, its holder settled abroad, or died. */
export const cancelReasons = ['movedAway', 'emigrated', 'died'] as const
export type CancelReason = (typeof cancelReasons)[number]
