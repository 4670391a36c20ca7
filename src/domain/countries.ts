/**
 * ISO 3166-1: alpha-2 (by which browsers know names) and alpha-3 (which the card register uses), in one string. Hong Kong,
 * Macao, Taiwan and China are left out: their residents apply with documents of their own.
 */
const codes =
  'AF AFG AL ALB DZ DZA AD AND AO AGO AG ATG AR ARG AM ARM AU AUS AT AUT AZ AZE BS BHS BH BHR BD BGD BB BRB BY BLR BE BEL BZ BLZ BJ BEN BT BTN BO BOL BA BIH BW BWA BR BRA BN BRN BG BGR BF BFA BI BDI CV CPV KH KHM CM CMR CA CAN CF CAF TD TCD CL CHL CO COL KM COM CG COG CD COD CR CRI CI CIV HR HRV CU CUB CY CYP CZ CZE DK DNK DJ DJI DM DMA DO DOM EC ECU EG EGY SV SLV GQ GNQ ER ERI EE EST SZ SWZ ET ETH FJ FJI FI FIN FR FRA GA GAB GM GMB GE GEO DE DEU GH GHA GR GRC GD GRD GT GTM GN GIN GW GNB GY GUY HT HTI HN HND HU HUN IS ISL IN IND ID IDN IR IRN IQ IRQ IE IRL IL ISR IT ITA JM JAM JP JPN JO JOR KZ KAZ KE KEN KI KIR KP PRK KR KOR KW KWT KG KGZ LA LAO LV LVA LB LBN LS LSO LR LBR LY LBY LI LIE LT LTU LU LUX MG MDG MW MWI MY MYS MV MDV ML MLI MT MLT MH MHL MR MRT MU MUS MX MEX FM FSM MD MDA MC MCO MN MNG ME MNE MA MAR MZ MOZ MM MMR NA NAM NR NRU NP NPL NL NLD NZ NZL NI NIC NE NER NG NGA MK MKD NO NOR OM OMN PK PAK PW PLW PS PSE PA PAN PG PNG PY PRY PE PER PH PHL PL POL PT PRT QA QAT RO ROU RU RUS RW RWA KN KNA LC LCA VC VCT WS WSM SM SMR ST STP SA SAU SN SEN RS SRB SC SYC SL SLE SG SGP SK SVK SI SVN SB SLB SO SOM ZA ZAF SS SSD ES ESP LK LKA SD SDN SR SUR SE SWE CH CHE SY SYR TJ TJK TZ TZA TH THA TL TLS TG TGO TO TON TT TTO TN TUN TR TUR TM TKM TV TUV UG UGA UA UKR AE ARE GB GBR US USA UY URY UZ UZB VU VUT VA VAT VE VEN VN VNM YE YEM ZM ZMB ZW ZWE'

const words = codes.split(' ')

export const countryPairs: readonly { readonly alpha2: string; readonly alpha3: string }[] = words.flatMap(
  (alpha2, index) => {
    const alpha3 = words[index + 1]
    return index % 2 === 0 && alpha3 ? [{ alpha2, alpha3 }] : []
  },
)

/** What people write besides what browsers call a country. */
const others: Readonly<Record<string, string>> = {
  USA: '美利坚合众国 usa america unitedstatesofamerica',
  GBR: '大不列颠 英格兰 uk greatbritain england',
  KOR: '大韩民国 南韩 korea republicofkorea',
  PRK: '朝鲜民主主义人民共和国',
  RUS: '俄罗斯联邦 俄国 russianfederation',
  DEU: '德意志联邦共和国',
  JPN: '日本国',
  ARE: '阿联酋 uae',
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/籍$/u, '')

let known: ReadonlyMap<string, string> | undefined

function names(): ReadonlyMap<string, string> {
  const [zh, en] = ['zh-CN', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }))
  return new Map(
    countryPairs.flatMap(({ alpha2, alpha3 }) =>
      [alpha2, alpha3, zh?.of(alpha2) ?? '', en?.of(alpha2) ?? '', ...(others[alpha3]?.split(' ') ?? [])].map(
        (name): [string, string] => [bare(name), alpha3],
      ),
    ),
  )
}

/** The country (ISO 3166-1 alpha-3) that somebody writes, in Chinese, English or as a code; undefined where that is none. */
export function findCountry(text: string): string | undefined {
  known ??= names()
  return known.get(bare(text))
}
