/**
 * Syntax that ESLint refuses, by what it would break. Each list goes into `no-restricted-syntax` of the files it holds
 * for; `tests/tooling/lint.test.ts` shows every entry at work.
 */

/** Properties that parse a string as HTML when written. Reading them is harmless. */
const HTML_PROPERTIES = '/^(innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)$/';
/** Methods that parse a string as HTML. `parseFromString` makes a document, whose nodes then get adopted. */
const HTML_METHODS = '/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|createContextualFragment)$/';
const GATE = 'HTML enters a document through utils/article/sanitize.ts alone.';

/** HTML sinks. */
export const HTML_SINKS = [
  { selector: `AssignmentExpression > MemberExpression.left[property.name=${HTML_PROPERTIES}]`, message: GATE },
  { selector: `AssignmentExpression > MemberExpression.left[property.value=${HTML_PROPERTIES}]`, message: GATE },
  { selector: `ObjectExpression > Property[key.name=${HTML_PROPERTIES}]`, message: GATE },
  { selector: `JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML|srcdoc|srcDoc)$/]`, message: GATE },
  { selector: `MemberExpression[property.name=${HTML_METHODS}]`, message: GATE },
  { selector: `MemberExpression[property.value=${HTML_METHODS}]`, message: GATE },
  { selector: `CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]`, message: GATE },
  { selector: `CallExpression[callee.property.name='setAttribute'][arguments.0.value='srcdoc']`, message: GATE },
];

const SWALLOWED = 'A fault that nobody hears of comes back as a riddle: handle it, or let it pass.';

/** Faults that are caught and dropped, in a block or in a promise. */
export const SWALLOWED_FAULTS = [
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: SWALLOWED },
  {
    selector: "CallExpression[callee.property.name='catch'] > :function > BlockStatement[body.length=0]",
    message: SWALLOWED,
  },
  {
    // Without the type, a body that has no name at all would match as well.
    selector:
      "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[body.type='Identifier'][body.name='undefined']",
    message: SWALLOWED,
  },
];

const PURE = 'Finding is pure: a labeller answers with labels, and utils/cleanup/apply.ts takes nodes out.';
const DOM_WRITES =
  '/^(append|prepend|remove|replaceWith|replaceChildren|appendChild|removeChild|insertBefore|replaceChild|' +
  'insertAdjacentElement|insertAdjacentText|setAttribute|removeAttribute|toggleAttribute|setAttributeNS|createElement)$/';

/** Changes to a document, and the globals that lead to one. */
export const DOM_WRITE_SYNTAX = [
  { selector: `CallExpression[callee.property.name=${DOM_WRITES}]`, message: PURE },
  {
    selector:
      'AssignmentExpression > MemberExpression.left' +
      '[property.name=/^(textContent|innerText|outerText|nodeValue|className|id|hidden|innerHTML|outerHTML)$/]',
    message: PURE,
  },
  {
    selector: "CallExpression[callee.object.property.name='classList'][callee.property.name=/^(add|toggle|replace)$/]",
    message: PURE,
  },
  { selector: 'AssignmentExpression > MemberExpression.left[object.property.name=/^(style|dataset)$/]', message: PURE },
];

const DATA = 'This file is data: what works with it goes into the file that reads it.';

/** Anything that computes. */
export const CODE_IN_DATA = [
  { selector: ':function', message: DATA },
  { selector: 'ClassDeclaration', message: DATA },
  { selector: 'CallExpression', message: DATA },
  { selector: 'IfStatement', message: DATA },
];

const RUNS = 'Every test runs, always, or it is no test.';
const TESTS = '/^(describe|it|test|suite|bench)$/';

/** Tests that are switched off, or that switch the others off. */
export const UNEVEN_TESTS = [
  {
    selector: `MemberExpression[object.name=${TESTS}][property.name=/^(skip|only|todo|skipIf|runIf|fails)$/]`,
    message: RUNS,
  },
  {
    selector: `MemberExpression[object.object.name=${TESTS}][property.name=/^(skip|only|todo|skipIf|runIf|fails)$/]`,
    message: RUNS,
  },
  { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: RUNS },
];

const CATALOGUE = 'What a user reads stands in locales/en.yml, and comes from there through utils/i18n.ts.';
/** Two letters in a row: `·`, `Z` and `%` are the same in every language. */
const WORD = '/\\p{L}\\p{L}/u';
const SHOWN =
  '/^(?:title|alt|placeholder|label|legend|sentence|aria-(?:label|description|roledescription|valuetext))$/';
const LITERAL = `:matches(Literal[value=${WORD}], TemplateLiteral:has(TemplateElement[value.raw=${WORD}]))`;
/** Begins and ends as a sentence does. */
const SENTENCE = '/^\\p{Lu}\\S* \\S.*[.?!…]$/u';
/** What is said to those who look into the code, or at the browser's console. */
const TO_DEVELOPERS = ':not(NewExpression[callee.name=/Error$/] *):not(CallExpression[callee.name=/^log/] *)';

/** Texts that are written out where they are shown. */
export const LOOSE_TEXTS = [
  { selector: `JSXText[value=${WORD}]`, message: CATALOGUE },
  ...['', 'ConditionalExpression > ', 'LogicalExpression > '].flatMap((within) => [
    {
      selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${within}${LITERAL}`,
      message: CATALOGUE,
    },
    {
      selector: `JSXAttribute[name.name=${SHOWN}] > JSXExpressionContainer > ${within}${LITERAL}`,
      message: CATALOGUE,
    },
  ]),
  { selector: `JSXAttribute[name.name=${SHOWN}] > ${LITERAL}`, message: CATALOGUE },
  { selector: `Literal[value=${SENTENCE}]${TO_DEVELOPERS}`, message: CATALOGUE },
  {
    selector: `TemplateLiteral:has(TemplateElement[value.raw=/ \\S+ .*[.?!…]$/u])${TO_DEVELOPERS}`,
    message: CATALOGUE,
  },
];
