/** The tabs of the console, in their order. */
export const tabs = ['people', 'time', 'desk', 'calls', 'screens', 'show'] as const
export type TabName = (typeof tabs)[number]
