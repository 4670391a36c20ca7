import { type PlaceName, type TakenName, takeName } from './placeNames.ts'

/** What was understood otherwise than it was written: a name of former years, or a zone that is no district. */
export type RegionNote =
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'zone'; readonly name: string }

export interface Region {
  readonly province?: string
  readonly city?: string
  readonly county?: string
  readonly note?: RegionNote
  /** What follows the region. */
  readonly rest: string
}

const separator = /^[\s,;、|/·-]+/
/** Between the names of a region in lists of shops and agencies. */
const filler = /^(?:市辖区|郊县|(?:省|自治区)?直辖县级行政(?:区划|单位))/

const stripSeparators = (rest: string): string =>
  rest.replace(separator, '').replace(filler, '').replace(separator, '')

/** Whether nothing follows, or a gap. */
export const endsHere = (rest: string): boolean => rest === '' || separator.test(rest)

const institution =
  /^(?:人民|中心|中|师范|工业|理工|医科|科技|农业|第[一二三四五六七八九十\d]+)*(?:医院|大学|学院|中学|小学|高中|幼儿园|政府|法院|公安局|银行|宾馆|饭店|商场|公园|车站|火车站)(?![东西南北中]?[路街巷])/

/** A short name in front of these is part of another name: 沈阳路, 吉林市, 辽宁大学. */
const continues = (rest: string): boolean =>
  /^(?:[东西南北中]?大?[路街道巷]|[市县区镇乡村州盟旗场])/.test(rest) || institution.test(rest)

/** A county in front of these is: 义县路, 新民市场, 朝阳县医院. */
function isWhole({ zh, name }: PlaceName, rest: string): boolean {
  if (!/[市区县旗]$/.test(name)) return !continues(rest)
  return !/^[路街巷场]/.test(rest) && (zh.endsWith('区') || !institution.test(rest))
}

const isLong = ({ form }: PlaceName): boolean => form !== 'short'

/** Short names of districts say too little alone: half of them exist in several cities (朝阳区), others look like a county's (海城区). */
const isCommonDistrict = ({ zh, form, name }: PlaceName): boolean =>
  zh.endsWith('区') && form === 'full' && name.length < 4

const zone = /^\p{Script=Han}{0,8}?(?:开发区|高新区|经开区|园区|示范区|保税区|新区)/u

function found({ place, rest }: TakenName): Region {
  const { province, city, county, form, name, zh } = place
  return {
    province,
    ...(city === undefined ? {} : { city }),
    ...(county === undefined ? {} : { county }),
    ...(form === 'former' ? { note: { kind: 'renamed', from: name, to: zh } } : {}),
    rest: stripSeparators(rest),
  }
}

function takeCounty(text: string, within: Region): Region | undefined {
  const isIn = (place: PlaceName): boolean =>
    place.county !== undefined && place.province === within.province && place.city === within.city
  const taken =
    takeName(text, (place, rest) => isIn(place) && isLong(place) && isWhole(place, rest)) ??
    takeName(text, (place, rest) => isIn(place) && endsHere(rest))
  return taken && found(taken)
}

/** What follows a city: its county, or a zone that people write in its place. */
function inCity(city: Region): Region {
  const county = takeCounty(city.rest, city)
  if (county) return county
  const name = zone.exec(city.rest)?.[0]
  return name === undefined ? city : { ...city, note: { kind: 'zone', name } }
}

/** What follows a province: a city with what follows it, or a county of which there is one there. */
function inProvince(province: Region): Region {
  const isIn = (place: PlaceName): boolean => place.city !== undefined && place.province === province.province
  const taken =
    takeName(
      province.rest,
      (place, rest) => isIn(place) && isLong(place) && (place.county === undefined || isWhole(place, rest)),
    ) ??
    takeName(province.rest, (place, rest) => isIn(place) && place.county === undefined && !continues(rest)) ??
    takeName(province.rest, (place, rest) => isIn(place) && endsHere(rest))
  return taken ? further(taken) : province
}

function further(taken: TakenName): Region {
  const region = found(taken)
  if (region.county !== undefined) return region
  return region.city === undefined ? inProvince(region) : inCity(region)
}

/** A city without its 市 and without a province counts if it stands alone, or if one of its counties or a zone follows. */
function takeShortCity(text: string): Region | undefined {
  const taken = takeName(
    text,
    (place, rest) =>
      place.city !== undefined && place.county === undefined && place.form === 'short' && !continues(rest),
  )
  if (!taken) return undefined
  const region = further(taken)
  const isSure = region.county !== undefined || region.note !== undefined
  return isSure || (endsHere(taken.rest) && taken.place.province === '210000') ? region : undefined
}

const municipalities: ReadonlySet<string> = new Set(['110000', '120000', '310000', '500000'])
const isProvince = ({ province, city, county }: PlaceName): boolean =>
  county === undefined && (city === undefined || municipalities.has(province))

/** Whether a county says by itself where it is. Of districts no one is sure, nor of what may be 河西市 before 民中心. */
function isKnownAlone(place: PlaceName): boolean {
  const wasCity = place.form === 'former' && place.name.endsWith('市') && place.zh.endsWith('区')
  return isLong(place) && !isCommonDistrict(place) && !wasCity
}

function takeOnce(text: string): Region {
  const taken = takeName(text, (place, rest) => {
    if (place.county !== undefined) return isKnownAlone(place) && isWhole(place, rest)
    return isLong(place) || (isProvince(place) && !continues(rest))
  })
  return taken ? further(taken) : (takeShortCity(text) ?? { rest: text })
}

const country = /^(?:中华人民共和国|中国)(?!\p{Script=Han}{0,4}[路街])[\s,]*/u

/**
 * The region at the beginning of `text`: as much of province, city and county as is certain, and what follows. A region
 * that is written twice, as shops do, is taken once.
 */
export function takeRegion(text: string): Region {
  const first = takeOnce(text.replace(country, ''))
  if (first.city === undefined) return first.province === undefined ? { rest: text } : first
  const again = takeOnce(first.rest)
  const isSame =
    again.city === first.city &&
    again.county !== undefined &&
    (first.county === undefined || first.county === again.county)
  return isSame ? { ...first, ...again } : first
}
