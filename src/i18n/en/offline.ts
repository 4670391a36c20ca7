import type { OfflineMessages } from '../messages/offline.ts'

export const offline: OfflineMessages = {
  ready: 'Ready to work offline: without a network you can still open this site and carry on.',
  update: {
    title: 'A new version is ready',
    text: 'Updating takes a few seconds, and everything you have entered stays. You can also carry on without it.',
    button: 'Update',
    busy: 'Updating',
    unsaved:
      'Not updated: what you have entered is not stored on this device yet and would be lost. Carry on, or try again later.',
  },
}
