// Runs in the page before anything else. The setting is { next, pick, step, auto }, written in by page.ts.
;(() => {
  const setting = __SETTING__
  const probe = { fcp: null, cls: 0, blocking: 0, visible: null, reacts: null, steps: [], shown: [], interactions: {} }
  window.probe = probe
  const heading = () => document.querySelector(setting.step)?.textContent ?? ''
  const step = () => `${location.pathname}|${heading()}`
  const find = (selector) => (selector ? document.querySelector(selector) : null)
  const isVisible = (element) => {
    if (!element) return false
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    return box.width > 0 && box.height > 0 && style.visibility !== 'hidden' && style.opacity !== '0'
  }
  const afterPaint = (run) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', run)
    channel.port1.start()
    channel.port2.postMessage(0)
  }
  const watch = (type, use, more) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true, ...more })
  watch('paint', (entry) => entry.name === 'first-contentful-paint' && (probe.fcp = entry.startTime))
  watch('layout-shift', (entry) => entry.hadRecentInput || (probe.cls += entry.value))
  watch('longtask', (entry) => (probe.blocking += entry.duration - 50))
  watch(
    'event',
    (entry) => {
      if (entry.interactionId) probe.interactions[entry.interactionId] = Math.max(probe.interactions[entry.interactionId] ?? 0, entry.duration)
    },
    { durationThreshold: 16 },
  )

  // From the first document to the first frame in which a click on "next" has led to another step. The click may be a
  // navigation, so what is known survives in the session and times count from the first document.
  if (setting.auto) {
    const known = JSON.parse(sessionStorage.getItem('probe') ?? 'null') ?? { from: performance.timeOrigin, step: null, visible: null, fcp: null }
    const since = () => performance.timeOrigin + performance.now() - known.from
    let clickedAt = -1000
    let leaving = false
    addEventListener('beforeunload', () => {
      leaving = true
      known.fcp ??= probe.fcp ?? known.visible
      sessionStorage.setItem('probe', JSON.stringify(known))
    })
    const finish = (at) => {
      if (probe.fcp === null) return setTimeout(() => finish(at), 5)
      sessionStorage.removeItem('probe')
      probe.visible = known.visible
      const moved = performance.timeOrigin !== known.from
      probe.reacts = moved ? Math.max(at, performance.timeOrigin + probe.fcp - known.from) : at
      if (known.fcp !== null) probe.fcp = known.fcp
    }
    const look = () => {
      const next = find(setting.next)
      if (known.step === null) {
        if (isVisible(next)) {
          known.step = step()
          afterPaint(() => (known.visible = since()))
        }
      } else if (known.visible !== null && !leaving) {
        if (step() !== known.step && (known.from === performance.timeOrigin || isVisible(next))) return afterPaint(() => finish(since()))
        if (isVisible(next) && performance.now() - clickedAt > 120) {
          clickedAt = performance.now()
          const choice = find(setting.pick)
          if (choice && !choice.checked) choice.click()
          next.click()
        }
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }

  // One timed transition: from the time stamp of a trusted click to the first frame in which address or heading is that of
  // another step (`steps`), and to the first in which the heading is (`shown`).
  let turn = 0
  probe.arm = () => {
    const before = step()
    const headed = heading()
    const mine = ++turn
    probe.pending = true
    const onClick = (event) => {
      removeEventListener('click', onClick, true)
      if (mine !== turn) return
      sessionStorage.setItem('step', String(performance.timeOrigin + event.timeStamp))
      let moved = false
      const look = () => {
        if (mine !== turn) return
        const [isMoved, isShown] = [!moved && step() !== before, heading() && heading() !== headed]
        moved ||= isMoved
        if (isMoved || isShown)
          afterPaint(() => {
            const ms = performance.now() - event.timeStamp
            if (isMoved) probe.steps.push(ms)
            if (isShown) probe.shown.push(ms)
            if (isShown) probe.pending = false
          })
        if (isShown) sessionStorage.removeItem('step')
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    addEventListener('click', onClick, true)
  }
  // To and fro without anybody from outside, as fast as the screens come.
  let at = 0
  let furthest = 0
  let direction = 1
  probe.walk = async (count) => {
    for (let done = 0; done < count; done += 1) {
      if (at >= setting.steps) direction = -1
      if (at <= 0) direction = 1
      const before = heading()
      const choice = find(setting.pick)
      if (direction > 0 && choice && !find(`${setting.pick}:checked`)) choice.click()
      find(direction > 0 ? setting.next : setting.back).click()
      while (!heading() || heading() === before) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      at = direction > 0 && setting.resumes ? Math.max(at + 1, furthest) : at + direction
      furthest = Math.max(furthest, at)
    }
  }
  // The transition was a navigation: it ends with this document's first paint.
  const left = Number(sessionStorage.getItem('step'))
  if (left) {
    probe.pending = true
    const wait = () => {
      if (probe.fcp === null) return setTimeout(wait, 5)
      sessionStorage.removeItem('step')
      for (const list of [probe.steps, probe.shown]) list.push(performance.timeOrigin + probe.fcp - left)
      probe.pending = false
    }
    wait()
  }
})()
