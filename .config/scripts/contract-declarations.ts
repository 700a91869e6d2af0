// Reads contract entries from the declarations of the package's modules: one for each name, member, argument and
// result.
import ts from 'typescript';
import { unionInOrder } from './contract.js';

/** The declared entries of modules, each given as its specifier and declaration file; `version` is the package's own. */
export function declaredEntries(
  modules: readonly (readonly [specifier: string, file: string])[],
  version: string,
): Record<string, string> {
  const program = ts.createProgram(
    modules.map(([, file]) => file),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], strict: true },
  );
  const checker = program.getTypeChecker();
  const entries: Record<string, string> = {};
  const firstNames = new Map<ts.Symbol, string>();

  const written = (text: string): string =>
    // The type of the constant VERSION changes with each version.
    unionInOrder(
      text
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replaceAll(/(['"])([\d.]+)\1/g, (quoted, _, value) => (value === version ? 'string' : quoted)),
    );
  const textOf = (type: ts.Type): string =>
    written(
      checker.typeToString(
        type,
        undefined,
        ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType,
      ),
    );
  /** A symbol's type as written in its declaration: with the names of types, not their members. */
  function declaredText(symbol: ts.Symbol): string {
    // A member of a mapped type has no declaration.
    if (symbol.flags & ts.SymbolFlags.Transient) return textOf(checker.getTypeOfSymbol(symbol));
    const [declaration] = symbol.declarations ?? [];
    const isTyped =
      declaration &&
      (ts.isParameter(declaration) || ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration));
    return isTyped && declaration.type ? written(declaration.type.getText()) : textOf(checker.getTypeOfSymbol(symbol));
  }

  function addMembers(name: string, type: ts.Type): boolean {
    // Members inherited from the browser, lit or a framework are not part of our contract.
    const members = checker
      .getPropertiesOfType(type)
      .filter(
        ({ declarations = [] }) => !declarations.length || declarations.some((one) => isOurs(one) && !isHidden(one)),
      );
    for (const member of members) {
      const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
      entries[`${name}.${member.name}`] = `${declaredText(member)}${isOptional ? ' (optional)' : ''}`;
    }
    return members.length > 0;
  }

  function addSignature(name: string, signature: ts.Signature, result: string): void {
    signature.parameters.forEach((parameter, index) => {
      const declaration = parameter.valueDeclaration;
      const isOptional =
        declaration !== undefined && ts.isParameter(declaration) && checker.isOptionalParameter(declaration);
      entries[`${name} argument ${index + 1}`] = `${declaredText(parameter)}${isOptional ? '' : ' (required)'}`;
    });
    const node = signature.declaration?.type;
    entries[`${name} ${result}`] = node ? written(node.getText()) : textOf(signature.getReturnType());
  }

  function addType(name: string, symbol: ts.Symbol): string {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const literals = type.isUnion() ? type.types : [type];
    if (literals.every((one) => one.isStringLiteral())) {
      for (const literal of literals) entries[`${name} ${textOf(literal)}`] = 'value';
      return 'one of its values';
    }
    const alias = symbol.declarations?.find(ts.isTypeAliasDeclaration);
    if (alias && type.isUnion()) return written(alias.type.getText());
    const hasMembers = addMembers(name, type);
    if (!alias) return 'interface';
    return hasMembers ? 'type' : written(alias.type.getText());
  }

  function addExport(name: string, symbol: ts.Symbol): string {
    if (symbol.flags & ts.SymbolFlags.Class) {
      // Elements are described by custom-elements.json.
      if (/Element$/.test(symbol.name)) return 'class';
      const [constructor] = checker.getTypeOfSymbol(symbol).getConstructSignatures();
      if (constructor) addSignature(`new ${name}`, constructor, 'makes');
      addMembers(name, checker.getDeclaredTypeOfSymbol(symbol));
      return 'class';
    }
    if ((symbol.flags & ts.SymbolFlags.Value) === 0) return addType(name, symbol);
    const [signature, overload] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    if (!signature) return textOf(checker.getTypeOfSymbol(symbol));
    if (overload) throw new Error(`${name} has several signatures, which this script does not support.`);
    addSignature(name, signature, 'returns');
    return 'function';
  }

  for (const [specifier, file] of modules) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      const name = `${specifier}: ${exported.name}`;
      const first = firstNames.get(symbol);
      // Members are listed where the name is exported first.
      entries[name] = first === undefined ? addExport(name, symbol) : `the same as ${first}`;
      if (first === undefined) firstNames.set(symbol, name);
    }
  }
  return entries;
}

const isOurs = (declaration: ts.Declaration): boolean => /(^|\/)dist\//.test(declaration.getSourceFile().fileName);

function isHidden(declaration: ts.Declaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const name = ts.getNameOfDeclaration(declaration);
  return (
    (ts.getCombinedModifierFlags(declaration) & hidden) !== 0 || (name !== undefined && ts.isPrivateIdentifier(name))
  );
}
