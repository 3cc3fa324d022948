/** What each token of the templates is for, in the order of `templates/shared/page.css`. A test asks for every token that a template declares. */
export declare const aboutTokens: Readonly<Record<string, string>>;
