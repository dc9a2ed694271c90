import { Playground } from "./playground.ts";

new Playground(document).begin();
