// Removes code from lit that our elements and views do not use. Only for the script tag and its chunks, because other
// code cannot extend their classes or templates.
//
// The changes apply to lit's minified build. If one no longer applies, the build fails, so that someone checks the new
// version of lit.

/** Removals from the base class of elements: `[code of lit, replacement]`. */
const BASE_CLASS = [
  // Initializers, for decorators.
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  // Style sheets and the shadow root: elements/sheets-controller.ts has its own.
  ['this.elementStyles=this.finalizeStyles(this.styles)', ''],
  [
    'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    '',
  ],
  [
    'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
    '',
  ],
  ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],
  // Accessors that a class already defines, and properties that are symbols or have no accessor.
  [
    'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor)',
    'this._$Ei(),this.elementProperties.set(t,s);',
  ],
  [
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  [',wrapped:h},r){', '}){'],
  ['(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(', '!!this._$Ej.set(t,s??this[t])||('],
  ['s=[...r(t),...o(t)]', 's=r(t)'],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
  // Converters: our properties are strings or booleans, and the reflected one has its own converter.
  [
    'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
    '',
  ],
  [
    'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
    'return s===Boolean?null!==t:t',
  ],
  ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'i.converter'],
  [
    'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type)',
    'r=u.fromAttribute(s,t.type);this._$Em=e',
  ],
  // Methods that none of our classes overrides.
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
    'return this.performUpdate(),!this.isUpdatePending',
  ],
  ['scheduleUpdate(){return this.performUpdate()}', ''],
  ['t=this.shouldUpdate(s),t?(this.willUpdate(s),', 't=!0,'],
  [',this.update(s)):this._$EM()', ',this.update(s)'],
  ['shouldUpdate(t){return!0}', ''],
  ['willUpdate(t){}', ''],
  ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
  ['firstUpdated(t){}', ''],
  ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
];

/** Removals from the templates. Ours have expressions only in content, in attribute values and as listeners. */
const TEMPLATES = [
  // Directives, and notifications to them.
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    'function M(t,i){return i}',
  ],
  ['get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AP?.(!1,!0,s)', ''],
  // SVG and MathML.
  ['l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
  ],
  // Expressions in comments, in `script`, `style`, `textarea` and `title`, and element expressions.
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  // Properties and boolean attributes.
  ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"@"===e[1]?z:H'],
  // Options of listeners, and listeners that are objects.
  [
    'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
    'e=t===A&&s!==A,h=t!==A&&s===A',
  ],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.element,t)',
  ],
  // Precompiled templates.
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
];

/** A Vite plugin that removes the code. */
export const leanLitPlugin = () => ({
  name: 'broadsheet-lean-lit',
  transform(code, id) {
    const [, name] = /\/(reactive-element|lit-html)\.js$/.exec(id.split('?')[0]) ?? [];
    if (!name) return null;
    for (const [from, to] of name === 'lit-html' ? TEMPLATES : BASE_CLASS) {
      if (!code.includes(from)) this.error(`${name} no longer has ${from}`);
      code = code.replaceAll(from, () => to);
    }
    return { code, map: null };
  },
});
