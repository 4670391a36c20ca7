import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { newPhone, until, type Way } from './page.ts'

// What an accessible page in Chinese costs by itself: our own screens as they are drawn, their words and the styles of the document,
// with a few lines of script written by hand in place of the app. Made anew for every run, so that they stay what we are.

const steps = ['/route/who', '/route/kind', '/route/insured', '/route/living', '/route/card'] as const

/** Runs in the floor: shows the next screen, or the one before, and keeps what was chosen. */
const script = `(()=>{let places=PLACES,at=0,given={};const root=document.getElementById('root'),
show=to=>{at=to;const next=document.getElementById('t'+to);root.querySelector('main').replaceWith(next.content.cloneNode(true));
for(const name in given){const one=root.querySelector('[name="'+name+'"][value="'+given[name]+'"]');if(one)one.checked=true}
document.title=next.dataset.title;scrollTo(0,0);document.getElementById('title').focus({preventScroll:true})},
go=to=>{history.pushState(0,'',places[to]);show(to)};
addEventListener('submit',e=>{e.preventDefault();Object.assign(given,Object.fromEntries(new FormData(e.target)));if(at<places.length-1)go(at+1)});
addEventListener('click',e=>{const a=e.target.closest('a');if(!a)return;const to=a.matches('.back')?at-1:a.getAttribute('href')===places[at+1]?at+1:-1;
if(to>=0){e.preventDefault();go(to)}})})()`

interface Screen {
  readonly title: string
  readonly main: string
}

/** A screen as the app has drawn it, with nothing chosen. */
async function take(page: Page): Promise<Screen> {
  return {
    title: await page.title(),
    main: await page.evaluate(() => {
      const main = document.querySelector('main')?.cloneNode(true)
      if (!(main instanceof HTMLElement)) return ''
      for (const one of main.querySelectorAll('[checked]')) one.removeAttribute('checked')
      return main.outerHTML
    }),
  }
}

/** Our own steps, one after the other, by the first choice of each. */
async function takeSteps(browser: Browser, origin: string, way: Way): Promise<Screen[]> {
  const context = await newPhone(browser)
  const page = await context.newPage()
  await page.goto(origin + way.path)
  const screens: Screen[] = []
  for (const place of steps) {
    if (
      !(await until(page, `location.pathname === '${place}' && document.querySelector('main form')`, 20_000))
    )
      throw new Error(`no ${place} to make a floor of`)
    await page.waitForTimeout(400)
    screens.push(await take(page))
    if (way.pick) await page.locator(way.pick).first().click()
    await page.locator(way.next).click()
  }
  await context.close()
  return screens
}

/** A document of ours without English, without its own script and policy, and with these screens in its place. */
function compose(document: string, places: readonly string[], screens: readonly Screen[]): string {
  const templates = screens
    .map(({ title, main }, at) => `<template id="t${at}" data-title="${title}">${main}</template>`)
    .join('')
  return document
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script[\s\S]*?<\/script>/, '')
    .replace(/<template[\s\S]*<\/template>/, () => templates)
    .replace('</body>', () => `<script>${script.replace('PLACES', JSON.stringify(places))}</script></body>`)
}

/**
 * Writes the floors of the start page and of the questions into `to`, from what is built in `dist` and served at `origin`.

 */
export async function makeFairFloors(
  browser: Browser,
  { dist, origin, way, to }: { dist: string; origin: string; way: Way; to: string },
): Promise<void> {
  const screens = await takeSteps(browser, origin, way)
  const read = (name: string) => readFileSync(join(dist, name), 'utf8')
  const write = (name: string, file: string, document: string) => {
    const folder = join(to, name)
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), document)
  }
  const start = read('index.html')
  const ofStart: Screen = { title: '', main: /<main[\s\S]*?<\/main>/.exec(start)?.[0] ?? '' }
  const [first] = screens
  if (!first) throw new Error('no question to make a floor of')
  write('floor-start', 'index.html', compose(start, ['/', steps[0]], [ofStart, first]))
  write('floor-question', 'route/who.html', compose(read('route/who.html'), steps, screens))
}
