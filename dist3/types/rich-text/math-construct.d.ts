import type { Text } from "mdast";
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import type { Extension } from "micromark-util-types";
declare module "micromark-util-types" {
    interface TokenTypeMap {
        dollarMath: "dollarMath";
        dollarMathData: "dollarMathData";
    }
}
/** A formula between dollar signs; its value is the source, dollar signs included. */
interface MathNode {
    readonly type: "dollarMath";
    value: string;
    position?: Text["position"];
}
declare module "mdast" {
    interface PhrasingContentMap {
        dollarMath: MathNode;
    }
    interface RootContentMap {
        dollarMath: MathNode;
    }
}
/** How the parser finds mathematics. */
export declare const mathSyntax: Extension;
/** What becomes of it in the tree. */
export declare const mathTree: MdastExtension;
export {};
