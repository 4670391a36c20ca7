/**
 * Where the code is of the screens beside the main way, each by its name. Loaded with the first of them, so that the first screen does not
 * have to name all their files.
 */
export const sideScreens = {
  employerDuty: () => import('../features/checklist/EmployerDutyPage.tsx').then((m) => m.EmployerDutyPage),
  action: () => import('../features/case/CaseActionPage.tsx').then((m) => m.CaseActionPage),
  myCard: () => import('../features/mycard/MyCardPage.tsx').then((m) => m.MyCardPage),
  article: () => import('../features/law/ArticlePage.tsx').then((m) => m.ArticlePage),
  cardMatter: () => import('../features/mycard/CardMatterPage.tsx').then((m) => m.CardMatterPage),
  counter: () => import('../features/visit/CounterPage.tsx').then((m) => m.CounterPage),
  lostCard: () => import('../features/mycard/LostPage.tsx').then((m) => m.LostPage),
  law: () => import('../features/law/LawPage.tsx').then((m) => m.LawPage),
  offices: () => import('../features/offices/OfficesPage.tsx').then((m) => m.OfficesPage),
  period: () => import('../features/rights/PeriodPage.tsx').then((m) => m.PeriodPage),
  claims: () => import('../features/rights/ClaimsPage.tsx').then((m) => m.ClaimsPage),
  records: () => import('../features/records/RecordsPage.tsx').then((m) => m.RecordsPage),
  recordsCode: () => import('../features/records/RecordsCodePage.tsx').then((m) => m.RecordsCodePage),
  reapply: () => import('../features/tracking/ReapplyPage.tsx').then((m) => m.ReapplyPage),
  rights: () => import('../features/rights/RightsPage.tsx').then((m) => m.RightsPage),
  use: () => import('../features/uses/UsePage.tsx').then((m) => m.UsePage),
  uses: () => import('../features/uses/UsesPage.tsx').then((m) => m.UsesPage),
  trip: () => import('../features/visit/TripPage.tsx').then((m) => m.TripPage),
  notices: () => import('../features/notices/NoticesPage.tsx').then((m) => m.NoticesPage),
  find: () => import('../features/find/FindPage.tsx').then((m) => m.FindPage),
  keep: () => import('../features/keep/KeepPage.tsx').then((m) => m.KeepPage),
  verify: () => import('../features/verify/VerifyPage.tsx').then((m) => m.VerifyPage),
}
export type SideScreen = keyof typeof sideScreens
