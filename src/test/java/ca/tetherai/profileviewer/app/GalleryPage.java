package ca.tetherai.profileviewer.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The page that shows all pictures: one row a screen, one picture a look. It works from the file system. */
final class GalleryPage {
    private static final String HEAD = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>All screens</title>
            <style>body{font:14px system-ui;margin:24px;background:#f6f8fa;color:#24292f}h2{margin:32px 0 8px}h3{margin:16px 0 4px;font-size:14px}
            nav a{margin-right:12px}.row{display:flex;gap:8px;overflow-x:auto}figure{margin:0}img{width:320px;border:1px solid #d0d7de;display:block}
            figcaption{font-size:12px;color:#57606a}</style><h1>All screens</h1>
            """;

    private final Path pictures;

    GalleryPage(Path pictures) {
        this.pictures = pictures;
    }

    /** Writes the page anew, of what pictures there are. */
    void write() throws IOException {
        List<Look> looks = ScreenGallery.pictured().filter(look -> Files.isDirectory(pictures.resolve(look.toString()))).toList();
        List<Screen> screens = Screens.all().stream().flatMap(round -> round.screens().stream()).toList();
        List<String> groups = screens.stream().map(Screen::group).distinct().toList();
        var page = new ArrayList<String>();
        page.add(HEAD);
        page.add(groups.stream()
                .map(group -> "<a href=\"#%1$s\">%1$s</a>".formatted(group))
                .collect(Collectors.joining("", "<nav>", "</nav>")));
        for (String group : groups) {
            page.add("<h2 id=\"%1$s\">%1$s</h2>".formatted(group));
            screens.stream()
                    .filter(screen -> screen.group().equals(group))
                    .sorted(Comparator.comparing(Screen::name))
                    .forEach(screen -> page
                            .add("<h3>%s</h3><div class=\"row\">%s</div>".formatted(screen.name(),
                                    looks.stream().map(look -> figure(screen, look)).collect(Collectors.joining()))));
        }
        Files.write(pictures.resolve("index.html"), page, StandardCharsets.UTF_8);
    }

    private static String figure(Screen screen, Look look) {
        String file = look + "/" + screen.name() + ".png";
        return "<figure><a href=\"%1$s\"><img loading=\"lazy\" alt=\"\" src=\"%1$s\"></a><figcaption>%2$s</figcaption></figure>"
                .formatted(file, look);
    }
}
