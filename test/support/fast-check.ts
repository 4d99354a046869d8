// Property tests draw the same cases in every run, so that what fails fails again; `npm run fuzz` looks for new ones.
import fc from "fast-check";

const FIXED_SEED = 20_260_101;

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? FIXED_SEED) });

export default fc;
