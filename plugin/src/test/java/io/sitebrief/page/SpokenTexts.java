package io.sitebrief.page;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The texts that a room's sources put together.
 *
 * @param file in which it stands
 * @param text with {@link #SLOT} for each part that differs
 * @param given to which method or constructor; empty where to none
 */
record SpokenTexts(String file, String text, String given) {

    static final String SLOT = "Qx";

    private static final Path ROOMS = Path.of("src/main/java/io/sitebrief");

    static List<SpokenTexts> in(String room) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<SpokenTexts> texts = new ArrayList<>();
        try (Stream<Path> found = Files.walk(ROOMS.resolve(room));
                StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(Path.of(unit.getSourceFile().toUri()).getFileName().toString(), texts).scan(unit, null);
            }
        }
        return List.copyOf(texts);
    }

    /** Walks through a source and keeps each text that is no part of a longer one. */
    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final String file;
        private final List<SpokenTexts> texts;

        Scanner(String file, List<SpokenTexts> texts) {
            this.file = file;
            this.texts = texts;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void none) {
            if (sum.getKind() == Tree.Kind.PLUS && !isPart()) {
                keep(text(sum));
            }
            return super.visitBinary(sum, none);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getKind() == Tree.Kind.STRING_LITERAL && !isPart()) {
                keep(text(literal));
            }
            return super.visitLiteral(literal, none);
        }

        private boolean isPart() {
            return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.PLUS;
        }

        private void keep(String text) {
            texts.add(new SpokenTexts(file, text, given(getCurrentPath())));
        }

        private static String text(ExpressionTree tree) {
            if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return text(sum.getLeftOperand()) + text(sum.getRightOperand());
            }
            if (tree instanceof ParenthesizedTree inner) {
                return text(inner.getExpression());
            }
            return tree instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : SLOT;
        }

        private static String given(TreePath path) {
            Tree below = path.getLeaf();
            for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof NewClassTree made
                        && made.getArguments().contains(below)) {
                    return made.getIdentifier().toString();
                }
                if (at.getLeaf() instanceof MethodInvocationTree call
                        && call.getArguments().contains(below)) {
                    return call.getMethodSelect().toString().replaceAll("(?s).*[.]", "");
                }
                below = at.getLeaf();
            }
            return "";
        }
    }
}
