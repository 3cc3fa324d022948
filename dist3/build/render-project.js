import { checked } from "./build-project.js";
import { displayPath } from "./display-path.js";
import { checkFormat, pdfFormat } from "./formats.js";
import { runProject } from "./run-project.js";
async function collected({ folder, targets, created, pdfStandard }, format) {
    const documents = [];
    const { diagnostics } = await runProject({
        from: folder,
        targets: targets ?? [],
        output: null,
        environment: created === undefined ? {} : { SOURCE_DATE_EPOCH: String(created) },
        ...(pdfStandard === undefined ? {} : { pdfStandard }),
        report: () => undefined,
    }, [format], async ({ root, jobs, work }) => {
        for (const job of jobs)
            await work(job, (result) => {
                const { job: { document, output }, pages, bytes } = result;
                documents.push({ source: document.source, output: displayPath(root, output), pages, pdf: bytes });
                return checked(result);
            });
    });
    return { documents, diagnostics };
}
/** Renders documents of a project on the disk into memory, and writes nothing. Equal content gives equal bytes. */
export function render(request) {
    return collected(request, pdfFormat);
}
/** Finds everything that is wrong with documents of a project on the disk; `pdf` is `null` throughout. */
export function check(request) {
    return collected(request, checkFormat);
}
