/** The looks of a file that people keep, a continuation file or their own data: the service's colours, on screen and on paper. */
export const style = `
:root{color-scheme:light;font:1.125rem/1.7 -apple-system,BlinkMacSystemFont,"Segoe UI","PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1a1f26;background:#f4f7fb}
:root:lang(en){font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
body{margin:0;text-wrap:pretty}
.stamp{margin:0;padding:.25rem 1rem;background:#5b2a86;color:#fff;text-align:center;text-wrap:balance;word-break:keep-all;font-size:1rem;print-color-adjust:exact}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{margin:.5rem 0;font-size:1.875rem;line-height:1.4}
h2{margin:2rem 0 .5rem;font-size:1.25rem;line-height:1.45}
.how{margin:1.5rem 0;padding:1rem 1.25rem;border-radius:.75rem;background:#eaf2fc;overflow-wrap:anywhere}
.how h2{margin:0 0 .25rem}
ol{margin:0;padding-inline-start:1.5em}
.care{padding:.75rem 1rem;border-inline-start:4px solid #8a5300;background:#fff7e6}
dl{margin:0;padding:0 1.25rem;border:1px solid #dbe2ea;border-radius:.75rem;background:#fff}
dl>div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:0 1rem;padding:.6rem 0;border-top:1px solid #dbe2ea;break-inside:avoid}
dl>div:first-child{border-top:0}
dt{color:#4a5463}
dd{margin:0;overflow-wrap:anywhere}
figure{margin:0 0 1rem;padding:1rem 1.25rem;border:1px solid #dbe2ea;border-radius:.75rem;background:#fff;break-inside:avoid}
figcaption{margin-bottom:.5rem;color:#4a5463}
img{display:block;max-width:100%;max-height:26rem;border-radius:.25rem}
a{color:#0b4fa8}
.note{margin-top:2rem;color:#4a5463;font-size:1rem}
@media (max-width:32rem){dl>div{grid-template-columns:1fr}}
@media print{:root{background:none;font-size:11pt}main{padding:0}.stamp{border:2px solid #5b2a86}h2{break-after:avoid}}
`
