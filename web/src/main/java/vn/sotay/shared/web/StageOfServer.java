package vn.sotay.shared.web;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.ProjectStage;

/**
 * Lets the server say how Faces works: {@code -Dsotay.stage=Development} reads changed pages again and says more of what
 * is wrong in them. Production without it.
 */
public class StageOfServer extends ApplicationFactory {
    private static final ProjectStage STAGE =
            ProjectStage.valueOf(System.getProperty("sotay.stage", ProjectStage.Production.name()));

    /** Called by Faces with the factory it decorates. */
    public StageOfServer(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        var application = getWrapped().getApplication();
        return application == null || application.getProjectStage() == STAGE ? application : new Staged(application);
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }

    private static final class Staged extends ApplicationWrapper {
        Staged(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ProjectStage getProjectStage() {
            return STAGE;
        }
    }
}
