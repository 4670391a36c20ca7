// Everything that is kept under a key in the browser's storages, so that the page of one's own data can name each. A key that is
// not here can't be written: `WebStorage` takes no other.

/** What lasts on this device. */
export type DeviceKey =
  | 'preferences'
  | 'device'
  | 'notices.read'
  | 'expiry.told'
  | 'uploads.sent'
  | 'offline-told'
  | 'visits'
  | 'helps'
  | 'banks'
  | DemoKey

/** What the tools of the demonstration keep there. */
export type DemoKey = 'agency-clock-offset' | 'demo-notes' | 'demo-walks'

/** What lasts as long as a tab. */
export type TabKey =
  | 'device'
  | 'draft'
  | 'early'
  | 'leftover'
  | 'reloaded'
  | 'organisation'
  | 'handOver'
  | 'invitation'
  | 'batch'
  | 'registration'
  | 'code'
  | 'helps'
  | 'demo-net'
  | 'demo-show'
  | 'demo-words'
