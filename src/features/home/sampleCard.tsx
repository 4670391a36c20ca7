import { Portrait } from '../../ui/drawings/Portrait.tsx'

/** What stands on the card of the start page once the page is there: nobody's name, number or face. */
export const sampleCard = {
  'zh-CN': { name: '林小舟', maskedNumber: '2101**********0011', city: '沈阳市', bank: '示例银行' },
  en: { name: 'Lin Xiaozhou', maskedNumber: '2101**********0011', city: 'Shenyang', bank: 'Sample bank' },
} as const

export const samplePortrait = (
  <g transform="translate(28 68)">
    <Portrait />
  </g>
)
