// Leaves the words alone when the program is mutated: texts in English and German are data, and test/rules/page.test.ts
// compares what they make up. What a condition inside of them compares is no text.
const languages = new Set(['en', 'de']);

/** Whether a property of one of the languages holds this. */
function isSaid(path) {
  return path.findParent((parent) => parent.isObjectProperty() && languages.has(parent.node.key.name)) !== null;
}

/** A plugin of Stryker: told for each node why it is not to be changed, if so. */
const shouldIgnore = (path) =>
  path.isStringLiteral() && !path.parentPath.isBinaryExpression() && isSaid(path) ? 'a text, not a condition' : undefined;

export const strykerPlugins = [{ kind: 'Ignore', name: 'words', value: { shouldIgnore } }];
