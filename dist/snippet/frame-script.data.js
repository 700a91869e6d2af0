/** The script of a page in a frame: src/frame/report-height.ts, made small. Made by frame-scripts.mjs. */
export const REPORT_HEIGHT = '!function(){var e=document.documentElement;function t(){if(0===innerWidth)return;const t={type:"broadsheet-height",height:Math.ceil(e.getBoundingClientRect().height)};parent.postMessage(t,"*")}parent!==window&&e.setAttribute("data-framed",""),t(),addEventListener("load",t),new ResizeObserver(t).observe(e),addEventListener("message",({source:e})=>{e===parent&&t()})}();';
/** Its hash, by which the policy of the page allows it and no other. */
export const REPORT_HEIGHT_HASH = 'sha256-JV6+VqiOgq9+RKLTPQ4/jIVh/AALtK1XrIrP7+bSALE=';
