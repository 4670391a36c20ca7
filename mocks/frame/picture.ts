// A page as a PNG, without a server: its markup and styles become an SVG, which the browser draws on a canvas.

const svg = 'http://www.w3.org/2000/svg'

/** A picture of this page as it is; `scale`: pixels for each CSS pixel; `whole`: all of it, or what a window would show. */
export async function drawPage(scale: number, whole: boolean): Promise<Blob> {
  const width = innerWidth
  const height = whole ? Math.max(innerHeight, document.documentElement.scrollHeight) : innerHeight
  const image = new Image()
  // A data: address, for browsers take a canvas for tainted by an SVG with HTML that came as a blob.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await serialise(width, height))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.scale(scale, scale)
  context.drawImage(image, 0, 0, width, height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('no picture'))), 'image/png')
  })
}

/** Has the browser lay out all of the page, also what is not in sight: else it only guesses how long the page is. */
export function layOutAll(): void {
  const sheet = new CSSStyleSheet()
  sheet.insertRule('* { content-visibility: visible !important }')
  document.adoptedStyleSheets.push(sheet)
}

async function serialise(width: number, height: number): Promise<string> {
  const { documentElement } = document
  const root = document.createElementNS(svg, 'svg')
  // The root of the SVG is `:root` there: language, theme and size of type are its own.
  for (const { name, value } of documentElement.attributes) root.setAttribute(name, value)
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  const style = document.createElementNS(svg, 'style')
  style.textContent = `${styles()}\n*, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important }`
  const content = document.createElementNS(svg, 'foreignObject')
  content.setAttribute('width', '100%')
  content.setAttribute('height', '100%')
  content.append(await copyPage(documentElement))
  root.append(style, content)
  return new XMLSerializer().serializeToString(root)
}

const styles = (): string =>
  [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => textOf(sheet.cssRules)).join('\n')

/** Rules as they hold here and now: a picture has no pointer, no scheme of colours, and asks for none. */
const textOf = (rules: CSSRuleList): string =>
  [...rules]
    .map((rule) => {
      if (!(rule instanceof CSSMediaRule)) return rule.cssText
      return matchMedia(rule.media.mediaText).matches ? textOf(rule.cssRules) : ''
    })
    .join('\n')

async function copyPage(page: HTMLElement): Promise<Node> {
  const copy = page.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error('no page')
  const both = <T extends Element>(selector: string): [T, T][] => {
    const copies = copy.querySelectorAll<T>(selector)
    return [...page.querySelectorAll<T>(selector)].flatMap((one, i) => {
      const other = copies[i]
      return other ? [[one, other]] : []
    })
  }
  for (const [one, other] of both<HTMLAnchorElement>('a[href]')) {
    // Within a picture nothing is a link, and none of the browser's own styles of links apply.
    const { color, textDecorationLine } = getComputedStyle(one)
    Object.assign(other.style, { color, textDecorationLine })
  }
  for (const [one, other] of both<HTMLInputElement>('input')) {
    other.setAttribute('value', one.value)
    other.toggleAttribute('checked', one.checked)
  }
  for (const [one, other] of both<HTMLTextAreaElement>('textarea')) other.textContent = one.value
  for (const [one, other] of both<HTMLSelectElement>('select'))
    for (const [i, option] of [...other.options].entries())
      option.toggleAttribute('selected', i === one.selectedIndex)
  for (const [one, other] of both<HTMLImageElement>('img')) other.setAttribute('src', pixelsOf(one))
  for (const [one, other] of both<HTMLCanvasElement>('canvas')) {
    const drawn = new Image()
    drawn.setAttribute('src', one.toDataURL())
    drawn.className = one.className
    other.replaceWith(drawn)
  }
  for (const gone of copy.querySelectorAll('script, style, link, meta, template, noscript, iframe'))
    gone.remove()
  return copy
}

/** An SVG that is drawn as a picture may load nothing: what its images show has to be in it. */
function pixelsOf(image: HTMLImageElement): string {
  if (image.src.startsWith('data:') || image.naturalWidth === 0) return image.src
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return canvas.toDataURL()
}
