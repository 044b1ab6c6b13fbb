package vn.sotay.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageErrors} in charge of what goes wrong in a page. */
public class ErrorsToMessages extends ExceptionHandlerFactory {
    /** Called by Faces with the factory it decorates. */
    public ErrorsToMessages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageErrors(getWrapped().getExceptionHandler());
    }
}
