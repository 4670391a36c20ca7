export interface PapersPicture {
  /** Written in the strip at the top: that this is a demonstration, or what service this is. */
  readonly demo: string
  readonly title: string
  readonly papers: readonly { readonly label: string; readonly hint: string; readonly ticked: boolean }[]
  readonly foot: string
}

const width = 750
const margin = 48
const font = (size: number, weight = 400) =>
  `${weight} ${size}px -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`

type Pen = CanvasRenderingContext2D

/** Breaks a text into lines of at most `room` pixels: between words where there are any, else between characters. */
function linesOf(pen: Pen, text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\w’'-]+\s*|[^\w]/gu) ?? []) {
    if (line && pen.measureText(line + piece.trimEnd()).width > room) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line]
}

/** Writes a text under `y` and says where the next one begins. */
function write(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  size: number,
  look: { weight?: number; colour: string },
) {
  pen.font = font(size, look.weight)
  pen.fillStyle = look.colour
  const height = Math.round(size * 1.5)
  const lines = linesOf(pen, text, width - margin - x)
  for (const [index, line] of lines.entries()) pen.fillText(line, x, y + size + index * height)
  return y + lines.length * height
}

function box(pen: Pen, y: number, ticked: boolean): void {
  pen.strokeStyle = '#0b4fa8'
  pen.lineWidth = 3
  pen.strokeRect(margin, y + 6, 30, 30)
  if (!ticked) return
  pen.lineWidth = 5
  pen.beginPath()
  pen.moveTo(margin + 7, y + 21)
  pen.lineTo(margin + 13, y + 28)
  pen.lineTo(margin + 24, y + 13)
  pen.stroke()
}

/** Draws the list and gives back how high it became; what is beyond the canvas is lost, so it is drawn twice. */
function draw(pen: Pen, { demo, title, papers, foot }: PapersPicture): number {
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, pen.canvas.height)
  pen.fillStyle = '#5b2a86'
  pen.fillRect(0, 0, width, 64)
  write(pen, demo, margin, 14, 24, { colour: '#fff' })
  let y = write(pen, title, margin, 96, 40, { weight: 600, colour: '#1a1f26' }) + 24
  for (const { label, hint, ticked } of papers) {
    box(pen, y, ticked)
    y = write(pen, label, margin + 52, y, 30, { weight: 600, colour: '#1a1f26' })
    y = write(pen, hint, margin + 52, y, 24, { colour: '#4a5463' }) + 20
  }
  return write(pen, foot, margin, y + 8, 24, { colour: '#4a5463' }) + margin
}

/** The list of papers as a picture to keep in a phone's album; undefined where the browser can't draw. */
export async function drawPapers(picture: PapersPicture): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  canvas.height = draw(pen, picture)
  draw(pen, picture)
  return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))) ?? undefined
}
