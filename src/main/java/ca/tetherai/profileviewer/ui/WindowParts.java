package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.ui.about.AboutFacts;
import ca.tetherai.profileviewer.ui.banner.BannerViewModel;
import ca.tetherai.profileviewer.ui.check.CheckViewModel;
import ca.tetherai.profileviewer.ui.confirm.ConfirmViewModel;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.copy.CopyViewModel;
import ca.tetherai.profileviewer.ui.copy.SaveDialog;
import ca.tetherai.profileviewer.ui.demo.DemoViewModel;
import ca.tetherai.profileviewer.ui.empty.EmptyViewModel;
import ca.tetherai.profileviewer.ui.expected.ExpectedAccountViewModel;
import ca.tetherai.profileviewer.ui.notice.NoticeViewModel;
import ca.tetherai.profileviewer.ui.paste.PasteViewModel;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import ca.tetherai.profileviewer.ui.proxy.ProxyLoginViewModel;
import ca.tetherai.profileviewer.ui.servers.ServersViewModel;
import ca.tetherai.profileviewer.ui.session.IdleViewModel;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import ca.tetherai.profileviewer.ui.session.PasteFlow;
import ca.tetherai.profileviewer.ui.session.ProgressViewModel;
import ca.tetherai.profileviewer.ui.settings.SettingsViewModel;
import ca.tetherai.profileviewer.ui.status.ClipboardOffer;
import ca.tetherai.profileviewer.ui.status.StatusViewModel;
import ca.tetherai.profileviewer.ui.token.TokenText;
import ca.tetherai.profileviewer.ui.token.TokenViewModel;
import java.util.function.Function;
import java.util.function.Supplier;

/** The view models of the window's parts. For the UI thread only. */
public record WindowParts(MainViewModel main, ProgressViewModel progress, ConnectionViewModel connection, DemoViewModel demo,
        BannerViewModel banner,
        ContentViewModel content, EmptyViewModel empty, StatusViewModel status, NoticeViewModel notice,
        ConfirmViewModel confirm, ExpectedAccountViewModel expected, ProxyLoginViewModel proxyLogin, Token token,
        PresentMode present, CopyViewModel copies, Dialogs dialogs) {

    /** Forgets token, account, earlier accounts and the expected one, wherever they are. The server stays. */
    public void clear() {
        main.clear();
        content.forget();
        expected.clear();
        token.clipboard().look();
    }

    /** The view models about the token: what it says, what was done to find it, where it goes from the clipboard, and when it is forgotten. */
    public record Token(TokenViewModel said, TokenText text, PasteViewModel paste, PasteFlow flow, ClipboardOffer clipboard,
            IdleViewModel idle) {}

    /** Makes the view models of the windows that the window opens, each time anew. */
    public record Dialogs(Function<ServerAddress, CheckViewModel> checks, Supplier<ServersViewModel> servers,
            Supplier<SettingsViewModel> settings, TokenDrop.Reader dropped, SaveDialog saves, WindowHost host, AboutFacts about) {}
}
