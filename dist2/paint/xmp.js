import { creationMoment } from "./metadata.js";
/** Name of the program, as PDF readers show it. */
export const producer = "Lectern";
/**
 * The XMP descriptions of a document: what its Info dictionary says, in the same words, and whether it claims to be
 * PDF/UA-1; a claim of PDF/A comes from the writer of the file. PDF/A knows only its own schemas, so the one of PDF/UA comes with its description (ISO 19005-2 §6.6.2.3).
 */
export function xmpDescriptions(metadata) {
    const { title, author, subject, lang, created, claims } = metadata;
    const isUa = claims?.includes("ua-1") ?? true;
    const moment = `${creationMoment(created).toISOString().slice(0, 19)}Z`;
    return [
        description("xmp", "http://ns.adobe.com/xap/1.0/", [
            `<xmp:CreateDate>${moment}</xmp:CreateDate>`,
            `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
        ]),
        description("dc", "http://purl.org/dc/elements/1.1/", [
            `<dc:title>${alternatives(title)}</dc:title>`,
            ...(author === null ? [] : [`<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`]),
            ...(subject === null ? [] : [`<dc:description>${alternatives(subject)}</dc:description>`]),
            `<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>`,
        ]),
        description("pdf", "http://ns.adobe.com/pdf/1.3/", [`<pdf:Producer>${producer}</pdf:Producer>`]),
        ...(isUa ? [description("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", ["<pdfuaid:part>1</pdfuaid:part>"]), pdfuaSchema] : []),
    ].join("\n");
}
function description(prefix, namespace, properties) {
    return [`<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`, ...properties, "</rdf:Description>"].join("\n");
}
function alternatives(text) {
    return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}
function escaped(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
const pdfuaSchema = `<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
