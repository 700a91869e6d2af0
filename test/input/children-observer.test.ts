import { aTimeout, expect } from '@open-wc/testing';
import { deliverChanges, observeChanges, unobserveChanges } from '../../src/input/children-observer.js';
import { native } from '../../src/input/native.js';

describe('watching the children of elements', () => {
  let box: HTMLElement;
  let heard: string[];

  beforeEach(() => {
    heard = [];
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => box.remove());

  function observed(name: string, parent: Element = box): HTMLElement {
    const element = document.createElement('section');
    parent.append(element);
    observeChanges(element, (records) => heard.push(`${name} ${records.length}`));
    return element;
  }

  it('makes one observer for all elements', () => {
    const { MutationObserver: Real } = window;
    let made = 0;
    window.MutationObserver = class extends Real {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
    };
    try {
      for (let count = 0; count < 20; count++) observed(`${count}`);
      expect(made).to.be.lessThan(2);
    } finally {
      window.MutationObserver = Real;
    }
  });

  it('notifies each element only of its own changes', async () => {
    const [one, other] = [observed('one'), observed('other')];
    one.append('words');
    one.append('words');
    other.lang = 'fr';
    box.append('words');
    await aTimeout(0);
    expect(heard).to.deep.equal(['one 2', 'other 1']);
  });

  it('notifies an element of changes in a nested element', async () => {
    const outer = observed('outer');
    const middle = outer.appendChild(document.createElement('p'));
    const inner = observed('inner', middle);
    await aTimeout(0);
    heard = [];
    inner.append('words');
    middle.title = 'title';
    await aTimeout(0);
    expect(heard.sort()).to.deep.equal(['inner 1', 'outer 2']);
  });

  it('does not notify an element after it was released, until it is observed again', async () => {
    const element = observed('one');
    unobserveChanges(element);
    element.append('words');
    await aTimeout(0);
    expect(heard).to.deep.equal([]);
    observeChanges(element, () => heard.push('anew'));
    element.append('words');
    await aTimeout(0);
    expect(heard).to.deep.equal(['anew']);
  });

  it('delivers changes immediately on request', () => {
    observed('one').append('words');
    deliverChanges();
    expect(heard).to.deep.equal(['one 1']);
  });

  it('works in a form whose fields have the names of DOM properties', async () => {
    const element = observed('one');
    const form = element.appendChild(document.createElement('form'));
    const field = form.appendChild(document.createElement('input'));
    await aTimeout(0);
    heard = [];
    field.name = 'parentNode';
    expect(form.parentNode).to.equal(field);
    form.title = 'title';
    await aTimeout(0);
    expect(heard).to.deep.equal(['one 2']);
  });

  it('visits each node around the changes once', () => {
    let node: Element = observed('one');
    const path: Element[] = [];
    for (let depth = 0; depth < 200; depth++) path.push((node = node.appendChild(document.createElement('i'))));
    deliverChanges();
    const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!;
    let visits = 0;
    Object.defineProperty(Node.prototype, 'parentNode', {
      configurable: true,
      get(this: Node) {
        visits++;
        return get!.call(this) as Node;
      },
    });
    try {
      for (const element of path) element.setAttribute('title', 'title');
      expect(native(node, 'parentNode')).to.equal(path.at(-2));
      deliverChanges();
    } finally {
      Object.defineProperty(Node.prototype, 'parentNode', { configurable: true, get: get! });
    }
    expect(visits).to.be.within(200, 230);
  });
});
