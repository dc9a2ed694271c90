import type { KeepsFiles } from "./followFiles.ts";
import type { OpenDocument } from "./openDocument.ts";
import type { Service } from "./service.ts";

/** Checks again whether an editor decodes a file correctly, after the document was saved or the file has changed. */
export function followDecoding({ session, documents, judgedOtherwise, failed }: Service): KeepsFiles {
  const lookAgain = async (uri: string, forget: (document: OpenDocument) => void): Promise<void> => {
    const document = documents.get(uri);
    if (document === undefined) return;
    const { state } = await session.fileState(uri);
    forget(document);
    if ((await session.fileState(uri)).state !== state) judgedOtherwise();
  };
  documents.onDidSave(({ document: { uri } }) => void lookAgain(uri, (saved) => session.misreadings.saved(saved)).catch(failed));
  return {
    changed: (uri) => void lookAgain(uri, (known) => session.misreadings.changed(known)).catch(failed),
    changedBelow() {},
  };
}
