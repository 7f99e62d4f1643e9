package org.checkerwave.app.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The questions of the study and the commands that answer them. */
final class StudyPlan {

    private static final String EXACT = "window";
    private static final String LEARNED = "recursion";
    private static final String FAST = "recursion-fast";
    /** Of every ensemble. */
    private static final int SEED = 4;

    private final StudySize size;

    StudyPlan(StudySize size) {
        this.size = size;
    }

    List<StudySection> sections() {
        return List.of(parity(), sameNoise(), growth(), strong(), equilibrium(), others());
    }

    private StudySection parity() {
        return new StudySection("Density and force, exact against each network",
                "How exact are n and the force on states that no network has learned from?",
                List.of(StudyStep.of("dataset " + size.data() + " --out @data", "data/dataset.safetensors"),
                        StudyStep.of("evaluate --weights " + size.networks() + " --data @data --out @parity", "parity/evaluation.csv")),
                Stream.of("recursion", "gcnn").flatMap(n -> Stream.of("parity/" + n + "-parity.png",
                        "parity/" + n + "-force-parity.png")).toList(), Findings::parity);
    }

    private StudySection sameNoise() {
        final String learned = "growth-" + LEARNED;
        return new StudySection("The same start and noise with every solver, ensemble against ensemble",
                "How far does a learned force lead a run, and the mean of many, away from the exact ones?",
                List.of(StudyStep.of("compare --preset coarsening --size " + size.size() + " --steps " + size.steps()
                        + " --seed 7 --solvers window,recursion,gcnn --out @same-noise",
                        "same-noise/correlation.svg"), exactGrowth(), learnedGrowth()),
                List.of("same-noise/growth.png", "same-noise/correlation.png", learned + "/correlation.png"),
                folder -> Findings.sameNoise(folder) + "\n" + CorrelationFinding.text(folder, learned));
    }

    private StudyStep exactGrowth() {
        return growth("growth-" + EXACT, "--solver " + EXACT, size.runs());
    }

    private StudyStep learnedGrowth() {
        return growth("growth-" + LEARNED, "--solver " + LEARNED + " --against @growth-" + EXACT, size.runs());
    }

    private StudySection growth() {
        final String exact = "growth-" + EXACT;
        final String learned = "growth-" + LEARNED;
        return new StudySection("Growth of domains, ensembles of both solvers",
                "Do domains grow as t^½, and does the learned force give the same law?",
                List.of(exactGrowth(), learnedGrowth()),
                List.of(exact + "/growth.png", learned + "/growth.png", exact + "/collapse.png", learned + "/collapse.png",
                        exact + "/structure.png"), folder -> Findings.growth(folder, exact, learned));
    }

    private StudyStep growth(String name, String options, int runs) {
        return StudyStep.of("ensemble --preset coarsening --sizes " + size.size() + " --runs " + runs + " --steps " + size.steps()
                + " --seed " + SEED + " " + options + " --out @" + name, name + "/ensemble.csv");
    }

    private StudySection strong() {
        final String exact = "strong-" + EXACT;
        final String learned = "strong-" + FAST;
        final List<StudyStep> steps = new ArrayList<>(List.of(strong(exact, EXACT + " --accuracy 2e-3"), strong(learned, FAST)));
        final String[] pictures = {"strong-1", "strong-2", "strong-3", "strong-4"};
        int done = 0;
        for (int k = 0; k < pictures.length; k++) {
            final int until = size.strongSteps() / List.of(125, 25, 5, 1).get(k);
            final String start = k == 0 ? "--preset strong --size " + size.strongSize() + " --seed " + SEED + " --solver " + FAST
                    : "--resume @" + pictures[k - 1] + "/final.cdw";
            steps.add(StudyStep.of("quench " + start + " --steps " + (until - done) + " --every " + (until - done) + " --out @"
                    + pictures[k], pictures[k] + "/length.svg"));
            done = until;
        }
        steps.add(StudyStep.of("render @strong-1/final.cdw @strong-2/final.cdw @strong-3/final.cdw @strong-4/final.cdw --pixels 400"
                + " --out @strong.png", "strong.png"));
        return new StudySection("Strong coupling", "Is growth slower than t^½ there?", steps,
                List.of("strong.png", learned + "/growth.png", exact + "/growth.png"),
                folder -> Findings.growth(folder, exact, learned));
    }

    private StudyStep strong(String name, String solver) {
        return StudyStep.of("ensemble --preset strong --sizes " + size.strongSize() + " --runs 1 --steps " + size.strongSteps()
                + " --every " + size.strongSteps() / 125 + " --seed " + SEED + " --solver " + solver + " --out @" + name,
                name + "/ensemble.csv");
    }

    private StudySection equilibrium() {
        final String exact = "equilibrium-" + EXACT;
        // The fast one: the error of T_c asks for many steps.
        final String learned = "equilibrium-" + FAST;
        return new StudySection("Order in equilibrium", "Where is T_c, and does the learned force give the same?",
                List.of(equilibrium(exact, EXACT), equilibrium(learned, FAST)),
                List.of(exact + "/order.png", exact + "/binder.png", learned + "/binder.png"),
                folder -> Findings.equilibrium(folder, exact, learned));
    }

    /** From the ordered start: from disorder some runs would end in stripes, and stay. */
    private StudyStep equilibrium(String name, String solver) {
        return StudyStep.of("ensemble --preset melt --sizes " + size.equilibriumSizes() + " --temperatures "
                + size.temperatures() + " --runs " + size.equilibriumRuns() + " --steps " + size.equilibriumSteps()
                + " --every 20 --equilibrium-from " + size.equilibriumSteps() / 100 + " --seed " + SEED + " --solver " + solver
                + " --out @" + name, name + "/ensemble.csv");
    }

    private StudySection others() {
        final List<String> options = List.of("--gamma 0.05", "--gamma 1", "--g 1.3", "--g 2");
        final List<String> names = options.stream().map(option -> "growth" + option.substring(1).replace(' ', '-')).toList();
        final List<StudyStep> steps = new ArrayList<>(List.of(exactGrowth()));
        for (int i = 0; i < names.size(); i++) {
            steps.add(growth(names.get(i), options.get(i), size.otherRuns()));
        }
        return new StudySection("Damping and coupling", "How does the exponent depend on γ and g?", steps,
                names.stream().map(name -> name + "/growth.png").toList(),
                folder -> Findings.exponents(folder, Stream.concat(Stream.of("growth-" + EXACT), names.stream()).toList()));
    }
}
