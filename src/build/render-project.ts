import type { Diagnostic } from "../diagnostics/index.js";
import type { PdfStandard } from "../model/index.js";
import { checked } from "./build-project.js";
import { displayPath } from "./display-path.js";
import { checkFormat, pdfFormat } from "./formats.js";
import type { Format } from "./job.js";
import { runProject } from "./run-project.js";

/** What is to be rendered or checked. */
export interface RenderRequest {
  /** Whole path of a project's folder, or of a folder in it. */
  readonly folder: string;
  /** Courses and files; all courses where none is named. */
  readonly targets?: readonly string[];
  /** Seconds since 1970 that the documents say they were created at; the dates of the content where absent. */
  readonly created?: number;
  /** What the PDFs are to conform to; what the courses say where absent. */
  readonly pdfStandard?: PdfStandard;
}

/** A document of a course, in memory. */
export interface RenderedFile {
  /** The file that it is made of, relative to the project. */
  readonly source: string;
  /** Where `lectern build` would write it, relative to the project. */
  readonly output: string;
  readonly pages: number;
  /** `null` where the document was only checked, or has errors. */
  readonly pdf: Uint8Array | null;
}

/** All documents that were asked for, and all mistakes in them. */
export interface RenderResult {
  readonly documents: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function collected({ folder, targets, created, pdfStandard }: RenderRequest, format: Format): Promise<RenderResult> {
  const documents: RenderedFile[] = [];
  const { diagnostics } = await runProject(
    {
      from: folder,
      targets: targets ?? [],
      output: null,
      environment: created === undefined ? {} : { SOURCE_DATE_EPOCH: String(created) },
      ...(pdfStandard === undefined ? {} : { pdfStandard }),
      report: () => undefined,
    },
    [format],
    async ({ root, jobs, work }) => {
      for (const job of jobs)
        await work(job, (result) => {
          const { job: { document, output }, pages, bytes } = result;
          documents.push({ source: document.source, output: displayPath(root, output), pages, pdf: bytes });
          return checked(result);
        });
    },
  );
  return { documents, diagnostics };
}

/** Renders documents of a project on the disk into memory, and writes nothing. Equal content gives equal bytes. */
export function render(request: RenderRequest): Promise<RenderResult> {
  return collected(request, pdfFormat);
}

/** Finds everything that is wrong with documents of a project on the disk; `pdf` is `null` throughout. */
export function check(request: RenderRequest): Promise<RenderResult> {
  return collected(request, checkFormat);
}
