// Leaves out of lit's base class what none of our elements uses. For the script tag alone, where nobody else can extend it.
//
// The changes are written against lit's minified build. One that no longer applies fails the build, so that a new version of
// lit is looked at by somebody.

/** What is left out, as `[what lit has, what is left of it]`. */
const CHANGES = [
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
  // Accessors that a class has for a property already, and properties that are symbols or without an accessor.
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
  // Converters: a property is a string or a boolean, and the one that is reflected has a converter of its own.
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
  // Methods for subclasses that none of ours has.
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

/** The plugin of the build. */
export const reactiveElementPlugin = () => ({
  name: 'broadsheet-reactive-element',
  transform(code, id) {
    if (!/\/reactive-element\.js$/.test(id.split('?')[0])) return null;
    for (const [from, to] of CHANGES) {
      if (!code.includes(from)) this.error(`lit's ReactiveElement no longer has ${from}`);
      code = code.replace(from, () => to);
    }
    return { code, map: null };
  },
});
