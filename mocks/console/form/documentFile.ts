import printed from './document.css?inline'

/** The document on this page as a file of its own, which any browser and any word processor opens. */
export const fileOf = (title: string, body: Element): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${printed}</style><body class="form-document">${new XMLSerializer().serializeToString(body)}</body></html>`
