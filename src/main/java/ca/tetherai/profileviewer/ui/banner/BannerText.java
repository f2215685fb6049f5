package ca.tetherai.profileviewer.ui.banner;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.BoundedScroll;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyButton;
import ca.tetherai.profileviewer.ui.control.Described;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The banner's paragraphs: what it means, what to tell the customer, what the server says. Takes a share of a low window's height, and scrolls
 * from there, so that the profile below stays in reach. For the UI thread only.
 */
final class BannerText extends Region {
    private static final double SHARE_OF_THE_WINDOW = 0.3;
    private static final double SHARE_WHERE_CROWDED = 0.15;
    private static final int MOST_LINES_OF_THE_SERVER = 3;
    private static final double LINE_EM = 1.3;

    private final Messages messages;
    private final Label message = BannerView.label("bannerMessage", "banner-message");
    private final Label customer = BannerView.label("bannerCustomer", "banner-customer");
    private final Label serverSays = BannerView.label("bannerServerSays", "banner-server-says");
    private final BoundedScroll serverWords = new BoundedScroll(serverSays,
            () -> MOST_LINES_OF_THE_SERVER * LINE_EM * serverSays.getFont().getSize());
    private final QuoteLine customerLine;
    private final QuoteLine serverLine;
    private final BoundedScroll all;
    private String toCopy = "";
    private boolean crowded;

    BannerText(Messages messages, Copier copier) {
        this.messages = messages;
        var copy = new CopyButton(messages.get("banner.copyCustomer"), () -> copier.copy(messages.get("banner.customerWords"), toCopy));
        copy.setId("bannerCopyCustomer");
        Described.help(copy, messages.get("banner.copyCustomer.help"));
        customerLine = new QuoteLine(messages.get("banner.tellCustomer"), customer, copy);
        serverLine = new QuoteLine(messages.get("banner.serverSays"), serverWords);
        var paragraphs = new VBox(message, customerLine, serverLine);
        paragraphs.getStyleClass().add("banner-text");
        all = new BoundedScroll(paragraphs, this::mostHeight);
        serverWords.name(messages.get("scroll.name"), messages.get("scroll.help"));
        all.name(messages.get("scroll.name"), messages.get("scroll.help"));
        getChildren().add(all);
    }

    private double mostHeight() {
        return getScene() == null ? Double.MAX_VALUE : (crowded ? SHARE_WHERE_CROWDED : SHARE_OF_THE_WINDOW) * getScene().getHeight();
    }

    /** Takes less, where something else is said over the profile as well. */
    void crowd(boolean now) {
        crowded = now;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return all.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        all.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Shows the paragraphs that there are words for, from their beginning. */
    void show(BannerWords words) {
        toCopy = words.customer();
        message.setText(words.message());
        customer.setText(quoted(words.customer()));
        serverSays.setText(words.serverSays());
        serverSays.setVisible(!words.serverSays().isEmpty());
        customerLine.appear(!words.customer().isEmpty());
        serverLine.appear(!words.serverSays().isEmpty());
        serverWords.toTop();
        all.toTop();
    }

    /** Says nothing any more. */
    void forget() {
        toCopy = "";
        message.setText("");
        customer.setText("");
        serverSays.setText("");
    }

    /** All of it for assistive technology, as one text. */
    String spoken(BannerWords words) {
        String toCustomer = words.customer().isEmpty() ? "" : messages.get("banner.tellCustomer") + " " + quoted(words.customer());
        return Stream.of(words.title() + ".", words.message(), words.pause(), toCustomer, words.serverSays(), words.code().name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String quoted(String words) {
        return messages.format("banner.quote", words);
    }
}
