// Packs Lectern, installs the tarball in an empty folder and does there what the README says, without the network and
// without any other file of this repository. Then reads the PDFs with qpdf and poppler.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const here = import.meta.dirname;
const repository = path.join(here, "..", "..");
const work = mkdtempSync(path.join(tmpdir(), "lectern-package-"));
const largestTarball = 1024 * 1024;

function fail(message) {
  process.stderr.write(`package: ${message}\n`);
  process.exit(1);
}

function expectThat(holds, message) {
  if (!holds) fail(message);
}

/** Packs the package and gives the path of the tarball. */
function pack() {
  const told = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", work], { cwd: repository, encoding: "utf8" });
  const [{ filename, size, files }] = JSON.parse(told);
  expectThat(size <= largestTarball, `the tarball has ${size} bytes, more than ${largestTarball}`);
  for (const wanted of ["dist/cli/lectern.js", "dist/index.d.ts", "templates/handout/layout.hbs", "starters/zh/course/course.yaml", "docs/schema/lesson.json", "docs/schema/manifest.json", "templates/download/layout.hbs", "dist/sbom.cdx.json", "dist/licences.txt", "LICENSE"])
    expectThat(files.some((file) => file.path === wanted), `${wanted} is not in the tarball`);
  const strays = files.filter((file) => /^(?:src|tests|content|output)\/|\.tsbuildinfo$/.test(file.path));
  expectThat(strays.length === 0, `${strays[0]?.path} is in the tarball`);
  return { tarball: path.join(work, filename), size };
}

/** Puts into `node_modules` what `npm install` would: the tarball, what it depends on, and the fonts that it offers. */
function install(project, tarball) {
  const modules = path.join(project, "node_modules");
  mkdirSync(path.join(modules, ".bin"), { recursive: true });
  const listed = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], { cwd: repository, encoding: "utf8" });
  const fonts = ["noto-serif-sc", "noto-sans-sc"].map((name) => path.join(repository, "node_modules", "@expo-google-fonts", name));
  for (const folder of [...listed.split("\n").filter((line) => line.includes("node_modules")), ...fonts]) {
    const target = path.join(modules, folder.slice(folder.indexOf("node_modules") + "node_modules/".length));
    // Fonts are 200 megabytes, and nothing in them refers to anything outside them.
    if (folder.includes("@expo-google-fonts")) {
      mkdirSync(path.dirname(target), { recursive: true });
      if (!existsSync(target)) symlinkSync(folder, target);
    } else cpSync(folder, target, { recursive: true });
  }
  mkdirSync(path.join(modules, "lectern"));
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", path.join(modules, "lectern")]);
  symlinkSync("../lectern/dist/cli/lectern.js", path.join(modules, ".bin", "lectern"));
  execFileSync("chmod", ["+x", path.join(modules, "lectern/dist/cli/lectern.js")]);
}

const project = path.join(work, "my course");
let folder = project;

/** What a command sees: the installed package, and no network. */
const environment = { PATH: `${path.join(project, "node_modules/.bin")}:${process.env.PATH}`, HOME: work, NODE_OPTIONS: `--import=${path.join(here, "no-network.js")}` };

/** Runs one line of a shell in the project, without the network, and gives what it printed. */
function run(line, wanted = 0) {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8", env: environment });
  process.stdout.write(`package: ${line}\n`);
  if (status !== wanted) fail(`\`${line}\` exits with ${status}, not ${wanted}:\n${stdout}${stderr}`);
  return stdout;
}

/** Watches for some seconds: the command ends by a signal alone. */
function watch() {
  const { stdout, signal } = spawnSync("sh", ["-c", "exec lectern watch"], { cwd: folder, encoding: "utf8", env: environment, timeout: 15_000, killSignal: "SIGINT" });
  process.stdout.write("package: lectern watch\n");
  expectThat(signal === "SIGINT" && stdout.includes("watching"), `\`lectern watch\` did not watch:\n${stdout}`);
}

/** The commands that the README gives a newcomer, without those that need npm and the network. */
function commandsOfReadme() {
  const readme = readFileSync(path.join(repository, "README.md"), "utf8");
  const start = readme.slice(readme.indexOf("## Start"), readme.indexOf("\n## ", readme.indexOf("## Start") + 1));
  return [...start.matchAll(/^```sh\n([^]*?)^```/gm)]
    .flatMap(([, block]) => block.trim().split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").replaceAll("npx lectern", "lectern"))
    .filter((line) => line.startsWith("lectern "));
}

function checkPdfs(root) {
  const pdfs = readdirSync(path.join(root, "output"), { recursive: true }).filter((name) => name.endsWith(".pdf"));
  for (const name of pdfs) {
    const file = path.join(root, "output", name);
    execFileSync("qpdf", ["--check", file], { stdio: "ignore" });
    const facts = execFileSync("pdfinfo", [file], { encoding: "utf8" });
    expectThat(/^Tagged:\s+yes$/m.test(facts), `${name} is not tagged`);
    expectThat(/^Title:\s+\S/m.test(facts), `${name} has no title`);
  }
  return pdfs;
}

const started = Date.now();
const { tarball, size } = pack();
mkdirSync(project);
install(project, tarball);
writeFileSync(path.join(project, "outline.md"), readFileSync(path.join(here, "walks.md")));
const commands = commandsOfReadme();
expectThat(commands.length >= 5, "the README's start has fewer than five commands");
for (const line of commands)
  if (line === "lectern watch") watch();
  else run(line);
run("lectern build walks");
expectThat(run("lectern slots walks").includes("2 slots: 2 open"), "the imported course does not have its two slots open");
run("lectern slots walks --fail-on open", 3);
mkdirSync(path.join(project, "content/walks/tables"));
writeFileSync(path.join(project, "content/walks/tables/1-1.csv"), "Arch,Year\nFirst,1703\n");
run("lectern build walks");
expectThat(run("lectern slots walks").includes("1 open, 1 filled"), "a file of a table's id does not fill it");
run("lectern init --lang zh --course guanniao");
run("lectern new lesson 03-ming-sheng --title 鸣声 --course guanniao");
run("lectern new sheet sucha --course guanniao");
folder = path.join(project, "content/guanniao/lessons");
run("lectern build guanniao --strict --verify");
folder = project;
run("lectern explain content/unknown-key");
run("lectern schema lesson");
run('node --input-type=module -e \'import { render } from "lectern"; const { documents } = await render({ folder: process.cwd(), targets: ["walks"] }); if (documents.some(({ pdf }) => pdf === null)) process.exit(1);\'');
run("lectern pack walks --release 1 --verify");
run("lectern verify-pack release/walks-1 --strict");
run("lectern site");
// As `npx lectern` has it: a folder without a project, and the program elsewhere.
folder = path.join(work, "elsewhere");
mkdirSync(folder);
run("lectern init");
run("lectern build");
checkPdfs(folder);
folder = project;
const pdfs = checkPdfs(project);
expectThat(pdfs.length >= 8, `only ${pdfs.length} PDFs were built`);
expectThat(statSync(path.join(project, "output")).isDirectory(), "there is no output folder");
rmSync(work, { recursive: true, force: true });
process.stdout.write(`package: ${size} bytes; ${pdfs.length} PDFs built from the tarball in ${Math.round((Date.now() - started) / 1000)} s, all tagged and sound\n`);
