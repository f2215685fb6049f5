package ca.tetherai.profileviewer.fetch.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** How a file looks from outside: another one means that it may hold something else. */
record FileStamp(Path file, FileTime modified, long size, Optional<Object> identity) {

    /** Of this file as it is now; one that isn't there differs from any that is. */
    static FileStamp of(Path file) {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(file, now.lastModifiedTime(), now.size(), Optional.ofNullable(now.fileKey()));
        } catch (IOException _) {
            return new FileStamp(file, FileTime.fromMillis(0), -1, Optional.empty());
        }
    }
}
