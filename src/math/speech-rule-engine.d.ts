// The package ships no types: what is used of it.

declare module "speech-rule-engine" {
  interface SpeechRuleEngine {
    setupEngine(features: Readonly<Record<string, string>>): Promise<unknown>;
    engineReady(): Promise<unknown>;
    toSpeech(mathml: string): string;
  }
  const engine: SpeechRuleEngine;
  export = engine;
}
