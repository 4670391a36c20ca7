import { type OutletService, outletServices } from './outlets.ts'

// Only lists: the contract needs them, and nothing of the rules that go with them.

/** How an appointment stands. `kept`: something it was made for was done there that day. */
export const appointmentStates = ['booked', 'kept', 'missed'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** What the clerk notes on the day of an appointment: who is there, who was seen to, who did not come. */
export const appointmentActs = ['arrived', 'done', 'missed'] as const
export type AppointmentAct = (typeof appointmentActs)[number]

/** What can happen to an appointment. */
export const appointmentEventTypes = ['booked', 'moved', 'cancelled', ...appointmentActs] as const

/** What can be had done only with a case or a card, so that it is done in an appointment made for one. */
export const appointmentServices = [
  'collect',
  'enable',
  'activate',
  'replace',
  'loss',
  'pin',
  'cancel',
] as const satisfies readonly OutletService[]
export type AppointmentService = (typeof appointmentServices)[number]

/** Whatever a time can be booked for, with a case or without; `ask` (咨询): a question, and no place has to be able to do it. */
export const visitPurposes = [...outletServices, 'ask'] as const
export type VisitPurpose = (typeof visitPurposes)[number]
