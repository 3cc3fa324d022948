/** Mistakes that the room `charts` finds. */
export const chartsCodes = {
    "charts/missing-package": {
        severity: "error",
        cause: "A figure is a chart or a graph, and the packages that draw it are not installed: they are large, and most courses need none of them.",
        remedy: "Run the command that the hint names, in the folder of the project.",
    },
    "charts/syntax": {
        severity: "error",
        cause: "The file of a chart is neither YAML nor JSON, or it is no specification that Vega-Lite understands, or no graph that Graphviz understands.",
        remedy: "Mend it by what the message says; the editor of Vega-Lite shows a chart while it is written.",
    },
    "charts/noted": {
        severity: "warning",
        cause: "Vega-Lite or Graphviz drew the figure, and has something to say of its file.",
        remedy: "Mend what it names, and look at the figure.",
    },
    "charts/refused": {
        severity: "error",
        cause: "The chart takes data from outside the course, or something that is different at every run.",
        remedy: "Copy the data into `tables/` or `data/` of the course; write numbers down instead of drawing them by chance.",
    },
    "charts/data": {
        severity: "error",
        cause: "The chart names a file that the course does not have, or a column that the data do not have, for which nothing would be drawn.",
        remedy: "Mend the name.",
    },
    "charts/gaps": {
        severity: "warning",
        cause: "Rows of the data have no number where the chart draws one, or nothing above 0 on a logarithmic axis, and nothing stands for them on the page.",
        remedy: "Write the numbers; or filter these rows out, and say so where the chart is read.",
    },
    "charts/no-table": {
        severity: "error",
        cause: "A figure asks for the data of its chart as a table, and there are none, or more rows than anybody reads.",
        remedy: "Take `data-table` away, or give the chart summarised data.",
    },
    "charts/colour": {
        severity: "warning",
        cause: "A theme token of charts is no colour that Vega knows, so that charts have the colour of the template.",
        remedy: "Write it as `#rrggbb`.",
    },
    "charts/limit": {
        severity: "error",
        cause: "The chart or the graph comes to more than anybody could read on a page.",
        remedy: "Summarise the data first, or show a part of it.",
    },
};
