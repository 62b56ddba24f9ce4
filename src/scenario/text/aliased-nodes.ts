import { type Alias, type Document, type Node, visit } from 'yaml'

/**
 * What each alias of a document stands for: the last node above it that is marked with its name. All are found in one
 * walk; asking each alias walks through the document again and again.
 */
export function aliasedNodes(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const marked = new Map<string, Node>()
  const aliased = new Map<Alias, Node>()
  visit(document, {
    Value(_, node) {
      if (node.anchor !== undefined) marked.set(node.anchor, node)
    },
    Alias(_, alias) {
      const node = marked.get(alias.source)
      if (node) aliased.set(alias, node)
    },
  })
  return aliased
}
