import { isDemo } from '../../i18n/edition.ts'
import type { words as chinese } from './shell.words.zh-CN.ts'

export const words: typeof chinese = {
  service: 'Social security card',
  titleEnd: isDemo ? 'Social security card (demonstration)' : 'Social security card',
  demoMark: isDemo ? '[Demo] ' : '',
  errorMark: 'Error: ',
  skip: 'Skip to main content',
  demo: isDemo
    ? { text: 'Demo: not government, no real data', desk: 'Demo desk' }
    : {
        text: 'Test service: the agency is simulated and nothing is processed. Do not enter real personal data.',
        desk: '',
      },
  nav: { find: 'Find', cases: 'My cases' },
  tools: {
    elder: 'Large text',
    dark: 'Dark',
    otherLanguage: '中文',
    clear: 'Leave and clear',
    open: 'Settings',
    close: 'Close',
  },
  footer: {
    unofficial: isDemo
      ? 'Not connected with any authority; sends nothing to one. Run by, ICP record, police record, site code: placeholders'
      : '',
    hotline: 'Service hotline 12333',
    accessibility:
      'Accessibility: everything works by keyboard and screen reader, at 200% zoom and with large text.',
    law: 'Legal basis',
  },
  news: 'Service notice',
  otherVersion: {
    title: 'Another tab has opened a newer version',
    text: 'This page can no longer save to the device. What you entered is still here. Reload the page to continue.',
    reload: 'Reload',
  },
  loading: 'Loading',
  stuck: '页面没有加载完整，请检查网络后重新加载。 The page is incomplete. Check your connection and reload.',
  notFound: {
    title: 'Page not found',
    text: 'Check the web address. What you entered is not affected.',
    home: 'Back to the start page',
  },
  broken: {
    title: 'This page could not be opened',
    saved: (time) => `Everything you entered is safe. It was saved on this device at ${time}.`,
    memory:
      'What you entered is still in this page, but not saved on the device. Do not close the page. Press “Try again” first.',
    nothing: 'You have not entered anything yet, so nothing is lost.',
    sending:
      'Your form may be on its way. Try again first and do not start another one. The same form is only accepted once.',
    retry: 'Try again',
    home: 'Back to the start page',
  },
}
